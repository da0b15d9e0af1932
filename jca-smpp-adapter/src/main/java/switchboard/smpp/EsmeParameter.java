package switchboard.smpp;

import java.util.Arrays;

/**
 * An optional parameter as an ESME sent it or is to get it: tag, length and value (SMPP 3.4 §5.3).
 *
 * @param tag 0 to 65,535
 * @param value at most 65,535 octets
 */
public record EsmeParameter(int tag, byte[] value) {

    public EsmeParameter {
        Arguments.within("tag", tag, 0, 0xffff);
        Arguments.within("length of the value", value.length, 0, 0xffff);
        value = value.clone();
    }

    @Override
    public byte[] value() {
        return value.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EsmeParameter that && tag == that.tag && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return 31 * tag + Arrays.hashCode(value);
    }

    /** Leaves the value out: it may hold the text of a message. */
    @Override
    public String toString() {
        return "EsmeParameter[tag=0x%04X, %d octets]".formatted(tag, value.length);
    }
}
