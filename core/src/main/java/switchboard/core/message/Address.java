package switchboard.core.message;

import java.util.regex.Pattern;

/**
 * Where a message comes from or goes to, normalised: equal addresses are equal values.
 *
 * @param kind how the value is to be read
 * @param value {@code +} and 7 to 15 digits (MSISDN), 1 to 6 digits (SHORT_CODE), 1 to 11 characters with at least
 *     one letter (ALPHANUMERIC), or up to 64 characters as a network wrote them (OTHER)
 */
public record Address(Kind kind, String value) {

    /** What an address may be. */
    public enum Kind {
        MSISDN,
        SHORT_CODE,
        ALPHANUMERIC,
        OTHER
    }

    private static final int MAX_INPUT = 64;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s().\\-/]");
    private static final Pattern INTERNATIONAL = Pattern.compile("(\\+|00)?([1-9][0-9]{6,14})");
    private static final Pattern SHORT = Pattern.compile("[0-9]{1,6}");
    private static final Pattern NAME = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9 !&'+,./_-]{1,11}");

    /**
     * Reads what a person or a network wrote: {@code +49 170 1234567}, {@code 0049…}, {@code 49…}, {@code 12345},
     * {@code MyBank}. Numbers of 7 and more digits are taken as international.
     *
     * @throws IllegalArgumentException that names the text and what would be accepted
     */
    public static Address parse(String text) {
        if (text.length() > MAX_INPUT) {
            throw new IllegalArgumentException("address is longer than " + MAX_INPUT + " characters");
        }
        var dense = SEPARATORS.matcher(text).replaceAll("");
        var international = INTERNATIONAL.matcher(dense);
        if (international.matches()) {
            return new Address(Kind.MSISDN, "+" + international.group(2));
        }
        if (SHORT.matcher(dense).matches()) {
            return new Address(Kind.SHORT_CODE, dense);
        }
        var name = text.strip();
        if (NAME.matcher(name).matches()) {
            return new Address(Kind.ALPHANUMERIC, name);
        }
        throw new IllegalArgumentException("\"" + text
                + "\" is neither a phone number of 7 to 15 digits with country code, a short code of up to 6 digits,"
                + " nor a name of up to 11 characters");
    }

    /** Reads what a network wrote, whatever it is: a message must not be refused because its sender is odd. */
    public static Address ofNetwork(String text) {
        try {
            return parse(text);
        } catch (IllegalArgumentException e) {
            var start = text.substring(0, Math.min(text.length(), MAX_INPUT));
            return new Address(Kind.OTHER, Content.Text.ofNetwork(start).text());
        }
    }

    /** As networks write it: a phone number without its plus. */
    public String digitsOrName() {
        return kind == Kind.MSISDN ? value.substring(1) : value;
    }

    /** For logs: all but the last three characters of a number are hidden, names are shown. */
    public String masked() {
        if (kind == Kind.ALPHANUMERIC || value.length() <= 4) {
            return value;
        }
        return "*".repeat(value.length() - 3) + value.substring(value.length() - 3);
    }

    @Override
    public String toString() {
        return value;
    }
}
