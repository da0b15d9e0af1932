/**
 * The adapter's public API: {@link switchboard.smpp.SmppConnectionFactory} for what goes out,
 * {@link switchboard.smpp.SmppListener} for what networks bring in, {@link switchboard.smpp.SmppServerListener} for what
 * ESMEs ask for. Plain values; no type of the network library shows.
 */
@NullMarked
package switchboard.smpp;

import org.jspecify.annotations.NullMarked;
