package switchboard.core.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import switchboard.core.message.Address;
import switchboard.core.message.Message;

/**
 * One message to one recipient: the unit of sending, retrying, receipts and billing.
 *
 * @param message what is sent; its recipients are reduced to this one
 * @param connector the connector that has it now
 * @param attempt how often it has been handed to a network, this time included; from 1
 * @param tried connectors that had it before, in order
 */
public record Transmission(
        TransmissionId id, Message message, Address recipient, String connector, int attempt, List<String> tried) {

    public Transmission {
        tried = List.copyOf(tried);
        if (attempt < 1) {
            throw new IllegalArgumentException("attempt is less than 1: " + attempt);
        }
    }

    /** The first attempt to reach this recipient. */
    public static Transmission first(TransmissionId id, Message message, Address recipient, String connector) {
        return new Transmission(id, message.withTo(List.of(recipient)), recipient, connector, 1, List.of());
    }

    /** Whether its validity is over. */
    public boolean isExpired(Instant now) {
        var expires = message.expires();
        return expires != null && !now.isBefore(expires);
    }

    /** Whether it has waited for so long since its message was to leave. */
    public boolean hasWaited(Duration longest, Instant now) {
        return !message.start().plus(longest).isAfter(now);
    }

    /** The next attempt by the same connector. */
    public Transmission again() {
        return new Transmission(id, message, recipient, connector, attempt + 1, tried);
    }

    /** The next attempt by another connector. */
    public Transmission via(String other) {
        var longer = new ArrayList<>(tried);
        longer.add(connector);
        return new Transmission(id, message, recipient, other, attempt + 1, longer);
    }
}
