package switchboard.core.port;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Address;

/**
 * An event that a client asked to be told.
 *
 * @param id the same in every repeat
 * @param from the sender of the message; null if the connector's default applied
 * @param created when the message was accepted
 * @param code the network's code, empty if none
 * @param text why, in words; may be empty
 * @param at when it happened
 * @param attempt how often the client has been told, this time included; from 1
 */
public record Notice(
        UUID id,
        URI callback,
        TransmissionId transmission,
        @Nullable Address from,
        Address recipient,
        Instant created,
        TransmissionState state,
        String connector,
        String code,
        String text,
        Instant at,
        @Nullable String clientReference,
        int attempt) {

    public Notice again() {
        return new Notice(
                id,
                callback,
                transmission,
                from,
                recipient,
                created,
                state,
                connector,
                code,
                text,
                at,
                clientReference,
                attempt + 1);
    }
}
