package switchboard.core.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionState;

/**
 * Something that happened to a transmission: the next line of its story.
 *
 * @param state its new state; null if only the story grows
 * @param code the network's code, or one of our own such as {@code opted_out}; empty if none
 * @param text why, in words
 * @param remoteIds the network's ids for the parts that it has just taken: all of them if the state is SENT
 * @param receiptIds how receipts name those of the ids that they write otherwise
 * @param next when the attempt that it waits for may start; null if it waits for none
 */
public record Change(
        Transmission transmission,
        @Nullable TransmissionState state,
        String code,
        String text,
        Instant at,
        List<String> remoteIds,
        Map<String, String> receiptIds,
        @Nullable Instant next) {

    public Change {
        remoteIds = List.copyOf(remoteIds);
        receiptIds = Map.copyOf(receiptIds);
    }

    public Change(
            Transmission transmission,
            @Nullable TransmissionState state,
            String code,
            String text,
            Instant at,
            List<String> remoteIds,
            Map<String, String> receiptIds) {
        this(transmission, state, code, text, at, remoteIds, receiptIds, null);
    }

    public Change(
            Transmission transmission,
            @Nullable TransmissionState state,
            String code,
            String text,
            Instant at,
            List<String> remoteIds) {
        this(transmission, state, code, text, at, remoteIds, Map.of());
    }

    public Change withNext(Instant start) {
        return new Change(transmission, state, code, text, at, remoteIds, receiptIds, start);
    }

    /** The same under a code of our own. */
    public Change withCode(String own) {
        return new Change(transmission, state, own, text, at, remoteIds, receiptIds, next);
    }

    /** How receipts name one of the ids. */
    public String receiptId(String remoteId) {
        return receiptIds.getOrDefault(remoteId, remoteId);
    }

    public static Change to(TransmissionState state, Transmission transmission, String text, Instant at) {
        return new Change(transmission, state, "", text, at, List.of());
    }
}
