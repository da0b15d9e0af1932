package switchboard.smpp.text;

/**
 * The place of a part in a long message (3GPP TS 23.040 §9.2.3.24.1, SMPP 3.4 §5.3.2.22 to 24).
 *
 * @param reference the same for all parts of a message, 0 to 65,535
 * @param total how many parts there are, 1 to 255
 * @param sequence which of them this is, from 1
 */
public record Segment(int reference, int total, int sequence) {

    public Segment {
        if (reference < 0 || reference > 0xffff) {
            throw new IllegalArgumentException("reference must be 0 to 65535: " + reference);
        }
        if (total < 1 || total > 255) {
            throw new IllegalArgumentException("total must be 1 to 255: " + total);
        }
        if (sequence < 1 || sequence > total) {
            throw new IllegalArgumentException("sequence must be 1 to " + total + ": " + sequence);
        }
    }
}
