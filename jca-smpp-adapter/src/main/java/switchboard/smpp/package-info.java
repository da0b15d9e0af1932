/**
 * The adapter's public API: {@link switchboard.smpp.SmppConnectionFactory} for what goes out,
 * {@link switchboard.smpp.SmppListener} for what comes in. Plain values; no type of the network library shows.
 */
@NullMarked
package switchboard.smpp;

import org.jspecify.annotations.NullMarked;
