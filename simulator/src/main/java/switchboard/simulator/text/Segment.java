package switchboard.simulator.text;

import java.util.Arrays;

/**
 * One part of a message: its octets without the user data header, and its place. A message in one piece is part 1 of 1.
 *
 * @param reference what the parts of one message have in common; 0 if there is only one
 * @param part from 1 to {@code parts}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Segment(int reference, int part, int parts, byte[] octets) {
    private static final int CONCATENATED_8_BIT = 0x00;
    private static final int CONCATENATED_16_BIT = 0x08;

    public static Segment whole(byte[] octets) {
        return new Segment(0, 1, 1, octets);
    }

    public boolean isWhole() {
        return parts == 1;
    }

    /**
     * Reads the user data header at the start of a short message; 3GPP TS 23.040 §9.2.3.24. A header that doesn't fit, or has no
     * or a nonsensical concatenation element, gives a whole message.
     */
    public static Segment withHeader(byte[] userData) {
        int end = userData.length == 0 ? 0 : 1 + (userData[0] & 0xFF);
        if (end == 0 || end > userData.length) {
            return whole(userData);
        }
        byte[] octets = Arrays.copyOfRange(userData, end, userData.length);
        for (int at = 1; at + 2 <= end; at += 2 + (userData[at + 1] & 0xFF)) {
            if (isConcatenation(userData, at, end)) {
                return concatenated(userData, at, octets);
            }
        }
        return whole(octets);
    }

    private static boolean isConcatenation(byte[] data, int at, int end) {
        int length = data[at + 1] & 0xFF;
        boolean known =
                (data[at] == CONCATENATED_8_BIT && length == 3) || (data[at] == CONCATENATED_16_BIT && length == 4);
        return known && at + 2 + length <= end;
    }

    private static Segment concatenated(byte[] data, int at, byte[] octets) {
        int wide = data[at] == CONCATENATED_16_BIT ? 1 : 0;
        int reference = data[at + 2] & 0xFF;
        if (wide == 1) {
            reference = (reference << 8) | (data[at + 3] & 0xFF);
        }
        return of(reference, data[at + 4 + wide] & 0xFF, data[at + 3 + wide] & 0xFF, octets);
    }

    /** A part outside {@code 1..parts} is taken as a whole message. */
    public static Segment of(int reference, int part, int parts, byte[] octets) {
        return part < 1 || part > parts || parts == 1 ? whole(octets) : new Segment(reference, part, parts, octets);
    }
}
