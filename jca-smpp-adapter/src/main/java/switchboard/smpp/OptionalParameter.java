package switchboard.smpp;

import java.util.HexFormat;
import java.util.List;

/**
 * An optional parameter of a PDU, tag, length and value (SMPP 3.4 §3.2.4).
 *
 * @param tag 0 to 0xffff; 0x1400 to 0x3fff are the vendors'
 * @param hex the value's octets as lower-case hex digits, at most 255 octets
 */
public record OptionalParameter(int tag, String hex) {

    /** Of one message. */
    public static final int MOST = 20;

    private static final int LONGEST = 255;

    public OptionalParameter {
        Arguments.within("tag", tag, 0, 0xffff);
        Arguments.within("octets of tag " + name(tag), HexFormat.of().parseHex(hex).length, 0, LONGEST);
    }

    public static OptionalParameter of(int tag, byte[] value) {
        return new OptionalParameter(tag, HexFormat.of().formatHex(value));
    }

    /** The value, a copy. */
    public byte[] value() {
        return HexFormat.of().parseHex(hex);
    }

    /** The tag as people write it, {@code 0x1403}. */
    public String name() {
        return name(tag);
    }

    /** @throws IllegalArgumentException for more than {@link #MOST}, or two of one tag */
    static List<OptionalParameter> distinct(String name, List<OptionalParameter> parameters) {
        Arguments.within("number of " + name, parameters.size(), 0, MOST);
        if (parameters.stream().mapToInt(OptionalParameter::tag).distinct().count() < parameters.size()) {
            throw new IllegalArgumentException(name + " must have each tag once: "
                    + parameters.stream().map(OptionalParameter::name).toList());
        }
        return List.copyOf(parameters);
    }

    /** Leaves the value out: it may say something of a person. */
    @Override
    public String toString() {
        return name() + " of " + hex.length() / 2 + " octets";
    }

    private static String name(int tag) {
        return "0x%04x".formatted(tag);
    }
}
