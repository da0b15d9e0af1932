package switchboard.core.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What a network answered to a wish about something that it took before.
 *
 * @param code the protocol's code, such as {@code 0x00000011}; empty if the protocol said nothing
 * @param text the reason in words; empty if there is nothing to explain
 * @param told what the network says of it; only where a query was answered
 */
public record Answer(
        Kind kind, String code, String text, @Nullable Receipt told) {

    /** The network's word, or its silence. */
    public enum Kind {
        /** As it was wished. */
        DONE,
        /** The network will not, or not any more. */
        REFUSED,
        /** It was asked and said nothing: nobody knows whether it was done. */
        UNANSWERED,
        /** Nobody was asked: everything is as it was. */
        NOT_ASKED
    }

    public static Answer done() {
        return new Answer(Kind.DONE, "", "", null);
    }

    public static Answer told(Receipt receipt) {
        return new Answer(Kind.DONE, receipt.code(), receipt.text(), receipt);
    }

    public static Answer refused(String code, String text) {
        return new Answer(Kind.REFUSED, code, text, null);
    }

    public static Answer unanswered(String text) {
        return new Answer(Kind.UNANSWERED, "", text, null);
    }

    public static Answer notAsked(String text) {
        return new Answer(Kind.NOT_ASKED, "", text, null);
    }
}
