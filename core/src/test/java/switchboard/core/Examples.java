package switchboard.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.RetryPolicy;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.message.Address;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;

/** The people, the hour and the lines that tests of every module speak of. */
public final class Examples {
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    public static final Address ANNA = Address.parse("+491701234567");
    public static final Address BEN = Address.parse("+491707654321");
    public static final Address CLARA = Address.parse("+33612345678");
    public static final Address SERVICE = Address.parse("12345");

    /** Again after 5 s, 15 s and from then on every minute, for an hour; what was not answered is sent again. */
    public static final RetryPolicy POLICY = new RetryPolicy(
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofMinutes(1)), Duration.ofHours(1), true);

    private Examples() {}

    /** Ids sort by their number. */
    public static MessageId id(int number) {
        return MessageId.parse("019caf00-0000-7000-8000-%012d".formatted(number));
    }

    /** The ids 1, 2, 3, …. */
    public static Supplier<MessageId> ids() {
        var last = new AtomicInteger();
        return () -> id(last.incrementAndGet());
    }

    /** The ids 1, 2, 3, … of notices. */
    public static Supplier<UUID> uuids() {
        var ids = ids();
        return () -> ids.get().value();
    }

    /** To Anna by connector {@code sim}, for the first time. */
    public static Transmission transmission(int number) {
        return transmission(ExampleMessage.outgoing(number).build());
    }

    /** To the message's first recipient by connector {@code sim}, for the first time. */
    public static Transmission transmission(Message message) {
        return Transmission.first(
                new TransmissionId(message.id(), 0), message, message.to().get(0), "sim");
    }

    /** A line of the simulator with no limit of rate, a window of 10 and {@link #POLICY}. */
    public static Connector connector(String id) {
        return connector(id, POLICY);
    }

    public static Connector connector(String id, RetryPolicy policy) {
        return new Connector(id, "simulator", Map.of(), true, 0, 10, policy);
    }
}
