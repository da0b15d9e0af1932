package switchboard.smpp.session;

import com.cloudhopper.smpp.pdu.SubmitSm;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;
import switchboard.smpp.Flow;

/**
 * How much a connector holds of messages that are not settled, so that a caller who never waits can't fill the memory.
 * Thread-safe; threads that look at the same time may each put one more message in.
 */
final class Room {

    private static final long LEAST_OCTETS = 64 << 20;

    /** What the objects around a PDU's octets take; measured. */
    private static final int OCTETS_AROUND = 450;

    /** More than most PDUs take. */
    private static final long OCTETS_OF_A_PDU = 1024;

    private final AtomicLong held = new AtomicLong();
    private final long most;

    Room(long mostOctets) {
        most = mostOctets;
    }

    /** About 100,000 short messages, or two windows of each bind where that is more. */
    static Room of(Flow flow) {
        return new Room(Math.max(LEAST_OCTETS, 2 * OCTETS_OF_A_PDU * flow.binds() * flow.window()));
    }

    /** What the parts of one message take. */
    static long octets(Collection<SubmitSm> parts) {
        return parts.stream()
                .mapToLong(part -> OCTETS_AROUND + part.calculateAndSetCommandLength())
                .sum();
    }

    boolean isFull() {
        return held.get() >= most;
    }

    void take(long octets) {
        held.addAndGet(octets);
    }

    void give(long octets) {
        held.addAndGet(-octets);
    }
}
