package switchboard.smpp.text;

import java.util.OptionalInt;

/**
 * What a data_coding says: 0 to 15 by SMPP 3.4 §5.2.19, the rest by the groups of 3GPP TS 23.038 §4.
 *
 * @param value 0 to 255
 */
public record DataCoding(int value) {

    private static final int COMPRESSED = 0x20;

    /** What the user data is. */
    enum Content {
        DEFAULT,
        ASCII,
        LATIN1,
        JIS,
        CYRILLIC,
        HEBREW,
        UCS2,
        SHIFT_JIS,
        ISO_2022_JP,
        EXTENDED_JIS,
        KOREAN,
        /** No text, or none that can be told. */
        OCTETS
    }

    public DataCoding {
        if (value < 0 || value > 255) {
            throw new IllegalArgumentException("data_coding must be 0 to 255: " + value);
        }
    }

    /** 0 to 3, of which 0 is to be shown at once and not kept; empty if none is told. */
    public OptionalInt messageClass() {
        boolean told = isGeneral() ? (value & 0x10) != 0 : value >= 0xf0;
        return told ? OptionalInt.of(value & 3) : OptionalInt.empty();
    }

    /** Whether it is a text in the network's default alphabet. */
    public boolean isDefaultAlphabet() {
        return content() == Content.DEFAULT;
    }

    Content content() {
        if (value < 0x10) {
            return ofSmpp();
        }
        if (isGeneral()) {
            return (value & COMPRESSED) == 0 ? ofAlphabet(value >> 2 & 3) : Content.OCTETS;
        }
        return switch (value >> 4) {
            case 0xc, 0xd -> Content.DEFAULT;
            case 0xe -> Content.UCS2;
            case 0xf -> ofAlphabet(value >> 2 & 1);
            default -> Content.OCTETS;
        };
    }

    /** General data coding, and the same for messages that are deleted when they were read. */
    private boolean isGeneral() {
        return value >= 0x10 && value < 0x80;
    }

    private Content ofSmpp() {
        return switch (value) {
            case 0 -> Content.DEFAULT;
            case 1 -> Content.ASCII;
            case 3 -> Content.LATIN1;
            case 5 -> Content.JIS;
            case 6 -> Content.CYRILLIC;
            case 7 -> Content.HEBREW;
            case 8 -> Content.UCS2;
            case 9 -> Content.SHIFT_JIS;
            case 10 -> Content.ISO_2022_JP;
            case 13 -> Content.EXTENDED_JIS;
            case 14 -> Content.KOREAN;
            default -> Content.OCTETS;
        };
    }

    private static Content ofAlphabet(int bits) {
        return switch (bits) {
            case 0 -> Content.DEFAULT;
            case 2 -> Content.UCS2;
            default -> Content.OCTETS;
        };
    }
}
