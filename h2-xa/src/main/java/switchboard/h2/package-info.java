/**
 * H2 as a transaction manager needs it.
 *
 * <p>H2's {@code XAException}s carry no error code (2.2.224, and later ones). Narayana takes that for a heuristic hazard in
 * the second phase, and leaves the transaction to a person; in a commit of one phase it even takes it for a commit that it
 * may repeat later, and the caller is told that all went well. This package gives them the codes of the XA specification.
 */
@NullMarked
package switchboard.h2;

import org.jspecify.annotations.NullMarked;
