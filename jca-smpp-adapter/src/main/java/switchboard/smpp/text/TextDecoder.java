package switchboard.smpp.text;

import java.nio.charset.StandardCharsets;
import switchboard.smpp.Body;

/** Reads user data by its data_coding (SMPP 3.4 §5.2.19). */
public final class TextDecoder {

    private TextDecoder() {}

    /**
     * Text for the codings 0 (taken as GSM 7-bit, one septet an octet), 1 (ASCII), 3 (Latin-1) and 8 (UCS-2, taken as
     * UTF-16BE); the octets themselves for others, and for UCS-2 of odd length.
     *
     * @param udh kept with octets
     */
    public static Body decode(byte[] data, byte[] udh, int dataCoding) {
        return switch (dataCoding) {
            case 0 -> new Body.Text(Gsm7.decode(data));
            case 1 -> new Body.Text(new String(data, StandardCharsets.US_ASCII));
            case 3 -> new Body.Text(new String(data, StandardCharsets.ISO_8859_1));
            case 8 ->
                data.length % 2 == 0
                        ? new Body.Text(new String(data, StandardCharsets.UTF_16BE))
                        : new Body.Octets(data, udh, dataCoding);
            default -> new Body.Octets(data, udh, dataCoding);
        };
    }
}
