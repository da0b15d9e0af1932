package switchboard.smpp;

import java.math.BigInteger;
import java.util.Locale;

/** How a message id is written (SMPP 3.4 §5.2.23 leaves it to the SMSC). */
public enum MessageIdFormat {
    /** Any characters, compared one by one. */
    STRING(0, ""),
    DECIMAL(10, "[0-9]{1,64}"),
    /** Upper or lower case. */
    HEX(16, "[0-9A-Fa-f]{1,64}");

    private final int radix;
    private final String digits;

    MessageIdFormat(int radix, String digits) {
        this.radix = radix;
        this.digits = digits;
    }

    /**
     * The number as {@code other} writes it, without leading zeros and in lower case. An id that is no number of this
     * format, and every id when one of the two is STRING, stays as it is.
     */
    String canonical(String id, MessageIdFormat other) {
        return this != STRING && other != STRING && id.matches(digits)
                ? new BigInteger(id, radix).toString(other.radix).toLowerCase(Locale.ROOT)
                : id;
    }
}
