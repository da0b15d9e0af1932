package switchboard.core.port;

import org.jspecify.annotations.Nullable;

/** How a text would travel as SMS. */
public interface Preview {

    /** Characters beyond which a text fits no number of parts that a network can tell: 255 of 160. */
    int LONGEST = 40_800;

    /**
     * Never throws for a text that networks can carry in any number of parts, nor for one that this connector can't send.
     *
     * @param connector id of the connector that would send it; null, and one that has no rules of its own for texts, for
     *     the rules that most networks keep
     */
    Measure measure(String text, @Nullable String connector);

    /**
     * What a text needs.
     *
     * @param encoding such as GSM7 or UCS2; when the connector's only encoding lacks a character, the one that would be
     *     chosen were it free to
     * @param parts from 1
     * @param used units of the encoding that the text takes: some characters take more than one
     * @param left units that can still be written without one more part
     * @param unsendable why the connector can't send it, in words for who wrote it; null if it can
     */
    record Measure(
            String encoding,
            int parts,
            int used,
            int left,
            @Nullable String unsendable) {

        /** Of a text that can be sent. */
        public Measure(String encoding, int parts, int used, int left) {
            this(encoding, parts, used, left, null);
        }
    }
}
