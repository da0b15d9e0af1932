package switchboard.core.delivery;

import java.time.Instant;

/**
 * What a network says later about a transmission.
 *
 * @param remoteId the id that the network gave when it took the transmission (or one part of it), in the form of
 *     {@link Outcome#receiptIds}
 * @param code the network's error code, empty if none
 * @param text what the network sent, for the story
 * @param at the time that the network gives, or the time of arrival
 * @param looks how often its transmission has been looked for in vain
 */
public record Receipt(
        String connector, String remoteId, Status status, String code, String text, Instant at, int looks) {

    /** What the receipt says. */
    public enum Status {
        /** Still on its way: told in the story, changes no state. */
        UNDERWAY,
        DELIVERED,
        FAILED,
        EXPIRED,
        /** Somebody told the network to drop it: we, or whoever runs it. */
        CANCELLED
    }

    public Receipt lookedForAgain() {
        return new Receipt(connector, remoteId, status, code, text, at, looks + 1);
    }

    /** A receipt may overtake the answer that it speaks of; a story must be in order all the same. */
    public Receipt notBefore(Instant sent) {
        return at.isBefore(sent) ? new Receipt(connector, remoteId, status, code, text, sent, looks) : this;
    }
}
