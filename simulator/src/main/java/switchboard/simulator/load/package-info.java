/** The load generator: posts messages to a gateway and keeps a ledger of every attempt and every acceptance. */
@NullMarked
package switchboard.simulator.load;

import org.jspecify.annotations.NullMarked;
