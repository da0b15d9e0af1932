/**
 * PostgreSQL as a transaction manager needs it. When its process dies or an administrator ends a connection, it says so by
 * SQLSTATE 57P01, 57P02 or 57P03; the driver (42.7.14) takes these for errors of the statement, {@code XAER_RMERR}, and a
 * connection that breaks in a commit of one phase for {@code XAER_RMFAIL}.
 */
@NullMarked
package switchboard.postgresql;

import org.jspecify.annotations.NullMarked;
