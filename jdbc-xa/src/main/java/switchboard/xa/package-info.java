/**
 * What a transaction manager needs of a database's driver, beside what the driver does.
 *
 * <p>Narayana takes {@code XAER_RMERR}, and an exception without a code, for a heuristic hazard in the second phase: the branch
 * stays prepared, and its rows locked, until a person comes. In a commit of one phase it takes {@code XAER_RMFAIL} for a commit
 * that it may repeat later, and the caller is told that all went well.
 */
@NullMarked
package switchboard.xa;

import org.jspecify.annotations.NullMarked;
