package switchboard.core.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a network answered to one transmission.
 *
 * @param remoteIds the network's ids as it wrote them, one for each part that it took: all if accepted, otherwise those
 *     before the first one that it did not
 * @param code the protocol's code, such as {@code 0x00000058}; empty if the protocol said nothing
 * @param text the reason in words, or what else the network told
 * @param at when the answer came
 * @param retryAfter how long the network, or what is known of it, asks to wait before another attempt; null leaves it
 *     to the connector's {@link RetryPolicy}
 * @param receiptIds how {@link Receipt#remoteId} names those of the ids that it writes otherwise
 */
public record Outcome(
        Kind kind,
        List<String> remoteIds,
        String code,
        String text,
        Instant at,
        @Nullable Duration retryAfter,
        Map<String, String> receiptIds) {

    /** The network's word, or its silence. */
    public enum Kind {
        ACCEPTED,
        /** Not now: worth another attempt. */
        DEFERRED,
        /** Never by this network. */
        REFUSED,
        /** It left and no answer came: another attempt may duplicate. */
        UNKNOWN,
        /** Its validity ended before it left. */
        EXPIRED
    }

    public Outcome {
        remoteIds = List.copyOf(remoteIds);
        // Absent in what waited in a queue when a release came that knows of it.
        receiptIds = receiptIds == null ? Map.of() : Map.copyOf(receiptIds);
    }

    /** One whose receipts write its ids as the answer did. */
    public Outcome(
            Kind kind, List<String> remoteIds, String code, String text, Instant at, @Nullable Duration retryAfter) {
        this(kind, remoteIds, code, text, at, retryAfter, Map.of());
    }

    /** One whose next attempt, if there is one, the connector's policy times. */
    public Outcome(Kind kind, List<String> remoteIds, String code, String text, Instant at) {
        this(kind, remoteIds, code, text, at, null);
    }

    public static Outcome accepted(List<String> remoteIds, Instant at) {
        return new Outcome(Kind.ACCEPTED, remoteIds, "", "", at);
    }

    public Outcome withReceiptIds(Map<String, String> named) {
        return new Outcome(kind, remoteIds, code, text, at, retryAfter, named);
    }

    public static Outcome deferred(String code, String text, Instant at) {
        return new Outcome(Kind.DEFERRED, List.of(), code, text, at);
    }

    /** Not before this long. */
    public static Outcome deferred(String code, String text, Instant at, @Nullable Duration retryAfter) {
        return new Outcome(Kind.DEFERRED, List.of(), code, text, at, retryAfter);
    }

    public static Outcome refused(String code, String text, Instant at) {
        return new Outcome(Kind.REFUSED, List.of(), code, text, at);
    }

    /** It has some parts and refused another: sending it again would send those twice. */
    public static Outcome refusedInPart(List<String> remoteIds, String code, String text, Instant at) {
        return new Outcome(Kind.REFUSED, remoteIds, code, text, at);
    }

    public static Outcome unknown(String text, Instant at) {
        return new Outcome(Kind.UNKNOWN, List.of(), "", text, at);
    }

    public static Outcome expired(Instant at) {
        return new Outcome(Kind.EXPIRED, List.of(), "", "its validity ended before it was sent", at);
    }

    /** The line could not take it for so long that it is not wanted any more. */
    public static Outcome waitedTooLong(Duration longest, Instant at) {
        return new Outcome(Kind.EXPIRED, List.of(), "", "the line did not take it within " + longest, at);
    }
}
