/**
 * Client binds: framing, window, keep-alive, throttle, reconnect. Everything of one connector happens on one event loop,
 * so none of it needs a lock; the doors from outside are {@link switchboard.smpp.session.Lines} and
 * {@link switchboard.smpp.session.Arrival#answer}.
 */
@NullMarked
package switchboard.smpp.session;

import org.jspecify.annotations.NullMarked;
