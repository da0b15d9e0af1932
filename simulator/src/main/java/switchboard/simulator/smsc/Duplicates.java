package switchboard.simulator.smsc;

import java.util.HashMap;
import java.util.Map;

/** Recognises a message that came before, among the last so many: same source, destination, text and part. For one thread. */
final class Duplicates {
    private final long[] ring;
    private final Map<Long, Integer> seen = new HashMap<>();
    private long taken;

    Duplicates(int remembered) {
        ring = new long[remembered];
    }

    /** Whether this one was here; remembers it. */
    boolean isRepeated(String source, String destination, String text, int part) {
        long key = hash(hash(hash(part, source), destination), text);
        int slot = (int) (taken % ring.length);
        if (taken++ >= ring.length) {
            seen.computeIfPresent(ring[slot], (old, times) -> times == 1 ? null : times - 1);
        }
        ring[slot] = key;
        return seen.merge(key, 1, Integer::sum) > 1;
    }

    /** FNV-1a over characters, 64 bits: an accidental match among millions is out of the question. */
    private static long hash(long start, String text) {
        long hash = start ^ 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    void reset() {
        seen.clear();
        taken = 0;
    }
}
