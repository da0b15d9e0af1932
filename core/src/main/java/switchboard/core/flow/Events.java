package switchboard.core.flow;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.Change;
import switchboard.core.port.Meter;
import switchboard.core.port.Notice;
import switchboard.core.port.Queues;

/** Tells clients and the meter what happened to transmissions. */
public final class Events {
    private static final Map<TransmissionState, Meter.Event> COUNTED = Map.of(
            TransmissionState.SENT, Meter.Event.SENT,
            TransmissionState.RETRYING, Meter.Event.RETRIED,
            TransmissionState.DELIVERED, Meter.Event.DELIVERED,
            TransmissionState.FAILED, Meter.Event.FAILED,
            TransmissionState.EXPIRED, Meter.Event.FAILED);

    private final Queues queues;
    private final Meter meter;
    private final Supplier<UUID> ids;

    public Events(Queues queues, Meter meter, Supplier<UUID> ids) {
        this.queues = queues;
        this.meter = meter;
        this.ids = ids;
    }

    /** Queues a notice for each change that a client wants to know: SENT and what is final. */
    void tell(List<Change> written) {
        count(written);
        var notices = written.stream()
                .filter(change -> change.transmission().message().callback() != null && worthTelling(change.state()))
                .map(this::notice)
                .toList();
        for (var batch : Batches.of(notices, CallBack.BATCH)) {
            queues.notices(batch, Duration.ZERO);
        }
    }

    private static boolean worthTelling(@Nullable TransmissionState state) {
        return state != null && (state == TransmissionState.SENT || state.isFinal());
    }

    private Notice notice(Change change) {
        var transmission = change.transmission();
        var message = transmission.message();
        if (message.callback() == null || change.state() == null) {
            throw new IllegalArgumentException("change is not worth telling: " + transmission.id());
        }
        return new Notice(
                ids.get(),
                message.callback(),
                transmission.id(),
                message.from(),
                transmission.recipient(),
                message.created(),
                change.state(),
                transmission.connector(),
                change.code(),
                change.text(),
                change.at(),
                message.externalId(),
                1);
    }

    private void count(List<Change> written) {
        written.stream()
                .map(Change::state)
                .filter(state -> state != null && COUNTED.containsKey(state))
                .collect(Collectors.groupingBy(COUNTED::get, Collectors.summingInt(state -> 1)))
                .forEach(meter::count);
    }
}
