package switchboard.simulator.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a text into short messages, with an 8 bit concatenation header if one doesn't hold it. 3GPP TS 23.040 §9.2.3.24.1. */
public final class Splitter {
    private static final int MOST_PARTS = 255;

    private Splitter() {}

    /**
     * The user data of each part; with more than one, each starts with its header.
     *
     * @throws IllegalArgumentException if the text needs more than 255 parts
     */
    public static List<byte[]> split(String text, Coding coding, int reference) {
        byte[] octets = coding.encode(text);
        if (octets.length <= (coding == Coding.GSM7 ? 160 : 140)) {
            return List.of(octets);
        }
        List<byte[]> pieces = pieces(octets, coding);
        if (pieces.size() > MOST_PARTS) {
            throw new IllegalArgumentException("text needs " + pieces.size() + " parts, 255 are possible");
        }
        List<byte[]> parts = new ArrayList<>();
        for (byte[] piece : pieces) {
            parts.add(withHeader(piece, reference, parts.size() + 1, pieces.size()));
        }
        return parts;
    }

    private static List<byte[]> pieces(byte[] octets, Coding coding) {
        int most = coding == Coding.GSM7 ? 153 : 134;
        List<byte[]> pieces = new ArrayList<>();
        for (int start = 0; start < octets.length; ) {
            int end = Math.min(start + most, octets.length);
            if (end < octets.length) {
                end -= torn(octets, end, coding);
            }
            pieces.add(Arrays.copyOfRange(octets, start, end));
            start = end;
        }
        return pieces;
    }

    /** How many octets before {@code end} must move to the next part, so that no escape sequence or surrogate pair is torn. */
    private static int torn(byte[] octets, int end, Coding coding) {
        return switch (coding) {
            case GSM7 -> octets[end - 1] == 0x1B ? 1 : 0;
            case UCS2 -> (octets[end - 2] & 0xFC) == 0xD8 ? 2 : 0;
            case LATIN1, BINARY -> 0;
        };
    }

    private static byte[] withHeader(byte[] piece, int reference, int part, int parts) {
        byte[] userData = new byte[6 + piece.length];
        byte[] header = {5, 0, 3, (byte) reference, (byte) parts, (byte) part};
        System.arraycopy(header, 0, userData, 0, header.length);
        System.arraycopy(piece, 0, userData, header.length, piece.length);
        return userData;
    }
}
