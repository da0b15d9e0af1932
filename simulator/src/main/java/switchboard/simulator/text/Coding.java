package switchboard.simulator.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** How the octets of a message are read. SMPP 3.4 §5.2.19. */
public enum Coding {
    GSM7(0),
    LATIN1(3),
    UCS2(8),
    BINARY(4);

    private final byte dataCoding;

    Coding(int dataCoding) {
        this.dataCoding = (byte) dataCoding;
    }

    public static Coding of(byte dataCoding) {
        return switch (dataCoding & 0xFF) {
            case 0 -> GSM7;
            case 2, 4 -> BINARY;
            case 8 -> UCS2;
            default -> byClass(dataCoding & 0xFF);
        };
    }

    /** 3GPP TS 23.038 §4: 1111xxxx says 8 bit data by its bit 2, else the default alphabet. */
    private static Coding byClass(int dataCoding) {
        if (dataCoding < 0xF0) {
            return LATIN1;
        }
        return (dataCoding & 0x04) == 0 ? GSM7 : BINARY;
    }

    /** GSM 7 bit if it has all characters, else UCS-2. */
    public static Coding shortest(String text) {
        return Gsm7.canEncode(text) ? GSM7 : UCS2;
    }

    public byte dataCoding() {
        return dataCoding;
    }

    /** Binary content reads as hexadecimal digits. */
    public String decode(byte[] octets) {
        return switch (this) {
            case GSM7 -> Gsm7.decode(octets);
            case LATIN1 -> new String(octets, StandardCharsets.ISO_8859_1);
            case UCS2 -> new String(octets, StandardCharsets.UTF_16BE);
            case BINARY -> HexFormat.of().formatHex(octets);
        };
    }

    public byte[] encode(String text) {
        return switch (this) {
            case GSM7 -> Gsm7.encode(text);
            case LATIN1 -> text.getBytes(StandardCharsets.ISO_8859_1);
            case UCS2 -> text.getBytes(StandardCharsets.UTF_16BE);
            case BINARY -> HexFormat.of().parseHex(text);
        };
    }
}
