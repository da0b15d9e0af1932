package switchboard.smpp.wire;

import com.cloudhopper.smpp.pdu.PduResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The unanswered requests of one session, by sequence number, oldest first. Each leaves exactly once: answered, expired
 * or with all others at the end. For the session's event loop, except {@link #size()}.
 */
public final class Window {

    /** Sequence numbers go from 1 to this and begin again (SMPP 3.4 §3.2). */
    public static final int LAST_SEQUENCE = 0x7fffffff;

    private final int capacity;
    private final Map<Integer, Entry> entries = new LinkedHashMap<>();
    private int nextSequence;
    private volatile int size;

    public Window(int capacity, int firstSequence) {
        this.capacity = capacity;
        this.nextSequence = firstSequence;
    }

    /** What waits for an answer; exactly one of the two is called, once. */
    public interface Request {
        void answered(PduResponse response);

        void unanswered(String reason);
    }

    private record Entry(Request request, long deadline) {}

    /** A number that no unanswered request has. */
    public int nextSequence() {
        int sequence;
        do {
            sequence = nextSequence;
            nextSequence = sequence == LAST_SEQUENCE ? 1 : sequence + 1;
        } while (entries.containsKey(sequence));
        return sequence;
    }

    /** @param deadline of {@link System#nanoTime}; not before that of an older request */
    public void put(int sequence, Request request, long deadline) {
        entries.put(sequence, new Entry(request, deadline));
        size = entries.size();
    }

    /** Empty for an answer to nothing, or to what has expired. */
    public Optional<Request> take(int sequence) {
        Entry entry = entries.remove(sequence);
        size = entries.size();
        return Optional.ofNullable(entry).map(Entry::request);
    }

    public List<Request> takeExpired(long now) {
        List<Request> expired = new ArrayList<>();
        Iterator<Entry> oldest = entries.values().iterator();
        while (oldest.hasNext()) {
            Entry entry = oldest.next();
            if (entry.deadline - now > 0) {
                break;
            }
            oldest.remove();
            expired.add(entry.request);
        }
        size = entries.size();
        return expired;
    }

    public List<Request> takeAll() {
        List<Request> all = entries.values().stream().map(Entry::request).toList();
        entries.clear();
        size = 0;
        return all;
    }

    /** The deadline of the oldest; empty when nothing waits. */
    public Optional<Long> nextExpiry() {
        Iterator<Entry> oldest = entries.values().iterator();
        return oldest.hasNext() ? Optional.of(oldest.next().deadline) : Optional.empty();
    }

    public int free() {
        return capacity - entries.size();
    }

    /** From any thread. */
    public int size() {
        return size;
    }
}
