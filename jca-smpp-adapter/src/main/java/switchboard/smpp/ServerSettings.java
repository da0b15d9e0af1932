package switchboard.smpp;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where a server listens and what it bears. Made by {@link #listening} and its builder, which knows the defaults.
 *
 * @param systemId how the server calls itself in bind answers, at most 15 ASCII characters
 * @param address of the interface to listen on; empty for all
 * @param port 0 to 65535, 0 takes any that is free; null listens with TLS only
 * @param tls null for none
 * @param maxPduLength octets of the longest PDU, 256 to 131,072; a longer one ends the connection
 * @param maxConnections bound or not, 1 to 100,000; more are closed at once
 * @param maxConnectionsPerAddress likewise, from one IP address
 * @param maxFailedBinds refused binds of one IP address in a minute, 1 to 10,000; then its binds are refused unasked
 * @param window requests of one bind that may be unanswered, 1 to 10,000; more are answered ESME_RTHROTTLED
 * @param unboundTime how long a connection may be without a bind
 * @param enquireLink an ESME is asked after so much silence, and given up without an answer within responseTimeout
 * @param responseTimeout how long an ESME's answer is waited for, how long a delivery may wait for a free window, and how
 *     long an ESME may read nothing while there is something for it
 * @param inactivity after so long without a request or an answer of either side but enquire_link the ESME is unbound;
 *     zero for never
 */
public record ServerSettings(
        String systemId,
        String address,
        @Nullable Integer port,
        @Nullable ServerTls tls,
        int maxPduLength,
        int maxConnections,
        int maxConnectionsPerAddress,
        int maxFailedBinds,
        int window,
        Duration unboundTime,
        Duration enquireLink,
        Duration responseTimeout,
        Duration inactivity) {

    public ServerSettings {
        Arguments.ascii("systemId", systemId, 15);
        if (port == null && tls == null) {
            throw new IllegalArgumentException("port and tls must not both be missing");
        }
        if (port != null) {
            Arguments.within("port", port, 0, 65_535);
        }
        Arguments.within("maxPduLength", maxPduLength, 256, 131_072);
        Arguments.within("maxConnections", maxConnections, 1, 100_000);
        Arguments.within("maxConnectionsPerAddress", maxConnectionsPerAddress, 1, 100_000);
        Arguments.within("maxFailedBinds", maxFailedBinds, 1, 10_000);
        Arguments.within("window", window, 1, 10_000);
        Arguments.positive("unboundTime", unboundTime);
        Arguments.positive("enquireLink", enquireLink);
        Arguments.positive("responseTimeout", responseTimeout);
        if (inactivity.isNegative()) {
            throw new IllegalArgumentException("inactivity must not be negative: " + inactivity);
        }
    }

    /** Settings with the defaults for everything but the port; null listens with TLS only. */
    public static ServerSettingsBuilder listening(@Nullable Integer port) {
        return new ServerSettingsBuilder(port);
    }
}
