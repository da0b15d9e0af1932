package switchboard.ejb.transport.smpp;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import switchboard.core.delivery.ConnectorState;
import switchboard.core.delivery.ConnectorState.Phase;
import switchboard.core.delivery.Receipt;
import switchboard.smpp.BindStatus;
import switchboard.smpp.ReceiptState;

/** The adapter's states in core's words. */
final class SmppStates {
    private SmppStates() {}

    static ConnectorState of(BindStatus status) {
        return new ConnectorState(
                phase(status.state()), status.lastError(), status.since(), status.inFlight(), detail(status));
    }

    /** Such as {@code 1 sending, 2 receiving of 4 binds; throttled}. Empty while all is well, and when nothing is bound. */
    private static String detail(BindStatus status) {
        return Stream.of(binds(status), outbind(status), status.throttled() ? "throttled" : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String binds(BindStatus status) {
        return status.bound() == 0 || status.bound() == status.binds()
                ? ""
                : "%d sending, %d receiving of %d binds"
                        .formatted(status.transmitters(), status.receivers(), status.binds());
    }

    private static String outbind(BindStatus status) {
        return status.listening() == 0 || status.bound() == status.binds()
                ? ""
                : "outbind is awaited at port " + status.listening();
    }

    private static Phase phase(BindStatus.State state) {
        return switch (state) {
            case CLOSED -> Phase.STOPPED;
            case CONNECTING -> Phase.CONNECTING;
            case BOUND -> Phase.UP;
            case WAITING -> Phase.WAITING;
        };
    }

    /** SMPP 3.4 §5.2.28. ACCEPTED and UNKNOWN do not say that it arrived, nor that it won't. */
    static Receipt.Status of(ReceiptState state) {
        return switch (state) {
            case SCHEDULED, ENROUTE, ACCEPTED, UNKNOWN -> Receipt.Status.UNDERWAY;
            case DELIVERED -> Receipt.Status.DELIVERED;
            case EXPIRED -> Receipt.Status.EXPIRED;
            case DELETED -> Receipt.Status.CANCELLED;
            case UNDELIVERABLE, REJECTED, SKIPPED -> Receipt.Status.FAILED;
        };
    }
}
