/** Compares the ledger of the load generator with the ledger of the SMSC: is anything lost? */
@NullMarked
package switchboard.simulator.check;

import org.jspecify.annotations.NullMarked;
