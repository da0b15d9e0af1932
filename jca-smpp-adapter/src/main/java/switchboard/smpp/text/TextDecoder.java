package switchboard.smpp.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.Body;

/** Reads user data by its data_coding: SMPP 3.4 §5.2.19 and the groups of 3GPP TS 23.038 §4. */
public final class TextDecoder {

    private static final byte ESCAPE = 0x1b;

    private TextDecoder() {}

    /** As the other, for a network whose default alphabet is GSM 7-bit, one septet an octet. */
    public static Body decode(byte[] data, byte[] udh, int dataCoding) {
        return decode(data, udh, dataCoding, DefaultAlphabet.GSM7);
    }

    /**
     * Text where the coding is one of text; the octets themselves for binary, reserved and compressed codings, and for
     * octets that are no text of their coding, such as UCS-2 of odd length.
     *
     * @param udh its languages are used with GSM 7-bit; kept with octets
     * @param dataCoding 0 to 255
     * @param alphabet what data_coding 0 means, and the default alphabet of the codings above 15
     */
    public static Body decode(byte[] data, byte[] udh, int dataCoding, DefaultAlphabet alphabet) {
        String text =
                switch (new DataCoding(dataCoding).content()) {
                    case DEFAULT -> inDefault(data, udh, alphabet);
                    case ASCII -> new String(data, US_ASCII);
                    case LATIN1 -> new String(data, ISO_8859_1);
                    case JIS -> strict(data, hasEscape(data) ? "ISO-2022-JP" : "x-JIS0208");
                    case CYRILLIC -> strict(data, "ISO-8859-5");
                    case HEBREW -> strict(data, "ISO-8859-8");
                    case UCS2 -> data.length % 2 == 0 ? new String(data, UTF_16BE) : null;
                    case SHIFT_JIS -> strict(data, "windows-31j");
                    case ISO_2022_JP -> strict(data, "ISO-2022-JP");
                    case EXTENDED_JIS -> strict(data, hasEscape(data) ? "ISO-2022-JP-2" : "JIS_X0212-1990");
                    case KOREAN -> strict(data, "x-windows-949");
                    case OCTETS -> null;
                };
        return text == null ? new Body.Octets(data, udh, dataCoding) : new Body.Text(text);
    }

    private static @Nullable String inDefault(byte[] data, byte[] udh, DefaultAlphabet alphabet) {
        return switch (alphabet) {
            case GSM7 -> gsm7(udh).decode(data);
            case GSM7_PACKED -> gsm7(udh).decode(Septets.unpack(data, udh.length));
            case LATIN1 -> new String(data, ISO_8859_1);
            case UTF_8 -> strict(data, UTF_8);
        };
    }

    private static Gsm7 gsm7(byte[] udh) {
        return udh.length == 0 ? Gsm7.DEFAULT : Gsm7.of(UserDataHeader.parse(udh));
    }

    /** Null without the charset too: not every Java has those of East Asia. */
    private static @Nullable String strict(byte[] data, String charset) {
        return Charset.isSupported(charset) ? strict(data, Charset.forName(charset)) : null;
    }

    private static @Nullable String strict(byte[] data, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(data)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean hasEscape(byte[] data) {
        for (byte octet : data) {
            if (octet == ESCAPE) {
                return true;
            }
        }
        return false;
    }
}
