package switchboard.ejb.transport.smpp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import switchboard.core.message.Excerpt;
import switchboard.smpp.OptionalParameter;

/**
 * Optional parameters as people write them: {@code 0x1403=int16:5}. The types are string (ASCII), cstring (ASCII with a
 * NUL behind it), int8, int16, int32 (decimal, unsigned, most significant octet first) and hex.
 */
final class SmppTlvs {
    private static final Pattern TAG = Pattern.compile("0x[0-9A-Fa-f]{1,4}");
    private static final Pattern TYPED = Pattern.compile("(string|cstring|int8|int16|int32|hex):(.*)", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");

    private static final int MOST_TOLD = 10;
    /** And the … of what was cut off. */
    private static final int DIGITS_TOLD = 33;

    private SmppTlvs() {}

    /**
     * A list with commas between, which a value can't contain.
     *
     * @throws IllegalArgumentException that names the entry which can't be read
     */
    static List<OptionalParameter> list(String text) {
        var parameters = new ArrayList<OptionalParameter>();
        for (var entry : text.isBlank() ? new String[0] : text.split(",", -1)) {
            var parts = entry.strip().split("=", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("tlvs: \"" + entry.strip() + "\" is not like 0x1403=int16:5");
            }
            parameters.add(read("tlvs: ", parts[0].strip(), parts[1].strip()));
        }
        return parameters;
    }

    /** @throws IllegalArgumentException that names the attribute which can't be read */
    static List<OptionalParameter> of(Map<String, String> attributes) {
        var parameters = new ArrayList<OptionalParameter>();
        new TreeMap<>(attributes).forEach((name, value) -> {
            if (name.startsWith(SmppAttributes.TLV)) {
                parameters.add(read(SmppAttributes.TLV, name.substring(SmppAttributes.TLV.length()), value));
            }
        });
        return parameters;
    }

    /** As {@link #of} reads them. */
    static Map<String, String> attributes(List<OptionalParameter> parameters) {
        var attributes = new TreeMap<String, String>();
        parameters.forEach(
                parameter -> attributes.put(SmppAttributes.TLV + parameter.name(), "hex:" + parameter.hex()));
        return attributes;
    }

    /**
     * What an SMSC added to its answers, for a story: {@code 0x1403=05, 0x1404=0708}. Of each only the first 16 octets,
     * of those that differ only the first 10 are written, then how many there are more.
     */
    static String told(List<OptionalParameter> parameters) {
        var different = parameters.stream().distinct().toList();
        var told = different.stream().limit(MOST_TOLD).map(SmppTlvs::told).collect(Collectors.joining(", "));
        return different.size() > MOST_TOLD ? told + ", " + (different.size() - MOST_TOLD) + " more" : told;
    }

    private static String told(OptionalParameter parameter) {
        return parameter.name() + "=" + Excerpt.of(parameter.hex(), DIGITS_TOLD);
    }

    private static OptionalParameter read(String where, String tag, String value) {
        if (!TAG.matcher(tag).matches()) {
            throw new IllegalArgumentException(where + tag + " is no tag such as 0x1403");
        }
        var typed = TYPED.matcher(value);
        if (!typed.matches()) {
            throw new IllegalArgumentException(
                    where + tag + " must begin with one of string:, cstring:, int8:, int16:, int32:, hex:");
        }
        try {
            return new OptionalParameter(Integer.decode(tag), hex(typed));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + tag + ": " + e.getMessage(), e);
        }
    }

    private static String hex(Matcher typed) {
        var value = typed.group(2);
        return switch (typed.group(1)) {
            case "int8" -> number(value, 1);
            case "int16" -> number(value, 2);
            case "int32" -> number(value, 4);
            case "string" -> HexFormat.of().formatHex(ascii(value));
            case "cstring" -> HexFormat.of().formatHex(ascii(value)) + "00";
            default -> HexFormat.of().formatHex(HexFormat.of().parseHex(value.toLowerCase(Locale.ROOT)));
        };
    }

    private static String number(String value, int octets) {
        var number = NUMBER.matcher(value).matches() ? Long.parseLong(value) : -1;
        var most = (1L << (8 * octets)) - 1;
        if (number < 0 || number > most) {
            throw new IllegalArgumentException("the number must be 0 to " + most);
        }
        return HexFormat.of().toHexDigits(number, 2 * octets);
    }

    private static byte[] ascii(String value) {
        if (!value.chars().allMatch(c -> c > 0 && c < 128)) {
            throw new IllegalArgumentException("the text must be ASCII");
        }
        return value.getBytes(StandardCharsets.US_ASCII);
    }
}
