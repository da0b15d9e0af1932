package switchboard.simulator.smsc;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import switchboard.simulator.text.Segment;

/** Puts the parts of long messages together. The oldest incomplete one is forgotten when too many wait. For one thread. */
final class Reassembly {
    private static final int MOST_WAITING = 1_000;

    private final Map<Key, Parts> waiting = new LinkedHashMap<>();

    private record Key(String systemId, String from, String to, int reference, int parts) {}

    /** A message whose parts are all there. */
    record Complete(String firstId, byte[] octets) {}

    private static final class Parts {
        final SortedMap<Integer, byte[]> octets = new TreeMap<>();
        String firstId;

        Parts(String firstId) {
            this.firstId = firstId;
        }
    }

    /** Takes a part; gives the message when this was the last part missing. A repeated part changes nothing. */
    Optional<Complete> add(String systemId, String from, String to, String id, Segment segment) {
        if (segment.isWhole()) {
            return Optional.of(new Complete(id, segment.octets()));
        }
        Key key = new Key(systemId, from, to, segment.reference(), segment.parts());
        Parts parts = waiting.computeIfAbsent(key, k -> new Parts(id));
        put(parts, segment, id);
        if (parts.octets.size() < segment.parts()) {
            forgetOldest();
            return Optional.empty();
        }
        waiting.remove(key);
        return Optional.of(new Complete(parts.firstId, join(parts.octets)));
    }

    private static void put(Parts parts, Segment segment, String id) {
        parts.octets.putIfAbsent(segment.part(), segment.octets());
        if (segment.part() == 1) {
            parts.firstId = id;
        }
    }

    private void forgetOldest() {
        if (waiting.size() > MOST_WAITING) {
            waiting.remove(waiting.keySet().iterator().next());
        }
    }

    private static byte[] join(SortedMap<Integer, byte[]> parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.values().forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    int waiting() {
        return waiting.size();
    }

    void reset() {
        waiting.clear();
    }
}
