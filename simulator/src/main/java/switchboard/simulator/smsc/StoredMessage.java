package switchboard.simulator.smsc;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import switchboard.simulator.text.Coding;

/**
 * A message as a phone would show it: its parts put together, decoded.
 *
 * @param incoming from the phone to the gateway; else from the gateway to the phone
 * @param id the message id of its first part
 * @param state the state of the receipt that the gateway took for {@code id}, or for an incoming message what the gateway answered
 *     to its last part; null before
 */
public record StoredMessage(
        String id,
        Instant at,
        boolean incoming,
        String systemId,
        String from,
        String to,
        String text,
        Coding coding,
        int parts,
        @Nullable String state) {

    StoredMessage withText(String newText) {
        return new StoredMessage(id, at, incoming, systemId, from, to, newText, coding, parts, state);
    }

    StoredMessage withState(String newState) {
        return new StoredMessage(id, at, incoming, systemId, from, to, text, coding, parts, newState);
    }
}
