package switchboard.smpp;

import java.util.HexFormat;
import java.util.List;

/**
 * An optional parameter of a PDU, tag, length and value (SMPP 3.4 §3.2.4).
 *
 * @param tag 0 to 0xffff; 0x1400 to 0x3fff are the vendors'
 * @param hex the value's octets as lower-case hex digits, at most 65,535 octets
 */
public record OptionalParameter(int tag, String hex) {

    /** Of one message that we submit. */
    public static final int MOST = 20;

    /** Octets of one that we submit. */
    private static final int LONGEST = 255;

    public OptionalParameter {
        Arguments.within("tag", tag, 0, 0xffff);
        mayHave(HexFormat.of().parseHex(hex).length, tag, 0xffff);
    }

    private static void mayHave(int octets, int tag, int most) {
        Arguments.within("octets of tag " + name(tag), octets, 0, most);
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

    /** @throws IllegalArgumentException for more than {@link #MOST}, one longer than 255 octets, or two of one tag */
    static List<OptionalParameter> submitted(String name, List<OptionalParameter> parameters) {
        Arguments.within("number of " + name, parameters.size(), 0, MOST);
        if (parameters.stream().mapToInt(OptionalParameter::tag).distinct().count() < parameters.size()) {
            throw new IllegalArgumentException(name + " must have each tag once: "
                    + parameters.stream().map(OptionalParameter::name).toList());
        }
        parameters.forEach(parameter -> mayHave(parameter.hex.length() / 2, parameter.tag, LONGEST));
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
