/** Append-only files of tab separated lines: what was seen, written before anybody is told. */
@NullMarked
package switchboard.simulator.ledger;

import org.jspecify.annotations.NullMarked;
