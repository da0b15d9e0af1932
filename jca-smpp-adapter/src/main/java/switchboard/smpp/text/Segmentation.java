package switchboard.smpp.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How a text is carried: its encoding and its parts. GSM 7-bit when every character is in its tables, else UCS-2 (as
 * UTF-16BE). An escape pair or a surrogate pair is never split.
 *
 * @param texts the text of each part, in order; one, empty, for an empty text
 * @param unitsUsed septets or UTF-16 units of the whole text, an extended character counting two
 * @param unitsLeft that still fit into the last part
 */
public record Segmentation(Encoding encoding, List<String> texts, int unitsUsed, int unitsLeft) {

    /** The most parts that the header can tell (3GPP TS 23.040 §9.2.3.24.1). */
    public static final int MAX_PARTS = 255;

    public Segmentation {
        texts = List.copyOf(texts);
    }

    /** Answers for any text, also for one of more parts than can be sent. */
    public static Segmentation of(String text) {
        Encoding encoding = Gsm7.has(text) ? Encoding.GSM7 : Encoding.UCS2;
        int units = units(encoding, text);
        if (units <= encoding.single()) {
            return new Segmentation(encoding, List.of(text), units, encoding.single() - units);
        }
        List<String> texts = split(encoding, text);
        int last = units(encoding, texts.get(texts.size() - 1));
        return new Segmentation(encoding, texts, units, encoding.perPart() - last);
    }

    public int parts() {
        return texts.size();
    }

    /** How many units a part of this message holds. */
    public int unitsPerPart() {
        return parts() == 1 ? encoding.single() : encoding.perPart();
    }

    /**
     * The octets of each part, with a concatenation header in front when there is more than one (3GPP TS 23.040
     * §9.2.3.24.1).
     *
     * @param reference the same for all parts of one message; its low eight bits are used
     * @throws IllegalStateException for more than {@link #MAX_PARTS}
     */
    public List<EncodedPart> encode(int reference) {
        if (parts() > MAX_PARTS) {
            throw new IllegalStateException(
                    "the text needs " + parts() + " parts, at most " + MAX_PARTS + " can be sent");
        }
        List<EncodedPart> encoded = new ArrayList<>(parts());
        for (int part = 1; part <= parts(); part++) {
            byte[] udh = parts() == 1 ? new byte[0] : concatenation(reference, parts(), part);
            encoded.add(new EncodedPart(udh, octets(texts.get(part - 1))));
        }
        return encoded;
    }

    static byte[] concatenation(int reference, int parts, int part) {
        return new byte[] {5, 0, 3, (byte) reference, (byte) parts, (byte) part};
    }

    private byte[] octets(String text) {
        return switch (encoding) {
            case GSM7 -> Gsm7.encode(text);
            case UCS2 -> text.getBytes(StandardCharsets.UTF_16BE);
        };
    }

    private static List<String> split(Encoding encoding, String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(encoding, text, start);
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }

    private static int end(Encoding encoding, String text, int start) {
        int end = start;
        int units = 0;
        while (end < text.length()) {
            int size = encoding == Encoding.GSM7 ? 1 : Character.charCount(text.codePointAt(end));
            units += units(encoding, text.substring(end, end + size));
            if (units > encoding.perPart()) {
                break;
            }
            end += size;
        }
        return end;
    }

    private static int units(Encoding encoding, String text) {
        return switch (encoding) {
            case GSM7 -> text.chars().map(c -> Gsm7.septets((char) c)).sum();
            case UCS2 -> text.length();
        };
    }
}
