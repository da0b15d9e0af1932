package switchboard.smpp.server;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import switchboard.smpp.ServerSettings;

/**
 * Counts connections and failed binds by where they come from. Of IPv6 the first half counts: one subscriber has all of
 * the other. For the server's event loop.
 */
final class Visitors {

    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final int MOST_REMEMBERED = 10_000;
    private static final int SUBSCRIBER_OCTETS = 8;

    private record Failures(int count, long since) {}

    private final ServerSettings settings;
    private final Map<String, Integer> connections = new HashMap<>();
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };
    private int total;

    Visitors(ServerSettings settings) {
        this.settings = settings;
    }

    /** Whether one more connection is borne; if so, it counts until it {@link #left}. */
    boolean entered(InetAddress from) {
        int ofAddress = connections.getOrDefault(key(from), 0);
        if (total >= settings.maxConnections() || ofAddress >= settings.maxConnectionsPerAddress()) {
            return false;
        }
        connections.put(key(from), ofAddress + 1);
        total++;
        return true;
    }

    void left(InetAddress from) {
        connections.computeIfPresent(key(from), (key, count) -> count == 1 ? null : count - 1);
        total--;
    }

    /** @param now as {@link System#nanoTime} */
    void failed(InetAddress from, long now) {
        Failures before = failures.get(key(from));
        failures.put(
                key(from),
                before == null || now - before.since >= MINUTE
                        ? new Failures(1, now)
                        : new Failures(before.count + 1, before.since));
    }

    /** Whether it has failed as often within a minute as it may. */
    boolean isBanned(InetAddress from, long now) {
        Failures before = failures.get(key(from));
        return before != null && now - before.since < MINUTE && before.count >= settings.maxFailedBinds();
    }

    private static String key(InetAddress address) {
        byte[] octets = address.getAddress();
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(octets, SUBSCRIBER_OCTETS))
                : HexFormat.of().formatHex(octets);
    }
}
