/**
 * The server side: ESMEs bind, submit and are delivered to. Everything of one server happens on one event loop, so none
 * of it needs a lock; the doors from outside are {@link switchboard.smpp.server.Servers}, and the answers of
 * {@link switchboard.smpp.server.PendingRequest} and {@link switchboard.smpp.server.PendingBind}.
 */
@NullMarked
package switchboard.smpp.server;

import org.jspecify.annotations.NullMarked;
