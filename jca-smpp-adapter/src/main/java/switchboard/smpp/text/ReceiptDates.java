package switchboard.smpp.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms that SMSCs give the dates of a receipt; YYMMDDhhmm is the specification's. */
final class ReceiptDates {

    /** Receipts of a phone network are not older than its messages: two digits of a year mean 1970 to 2069. */
    private static final int PIVOT = 70;

    private static final Pattern SET_APART =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d(?!\\p{Alpha})");

    private ReceiptDates() {}

    /** Null for anything that is no date and time. */
    static @Nullable Instant read(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String digits = digits(value);
        return switch (digits.length()) {
            case 10 -> at(century(digits) + "00");
            case 12 -> twelve(digits);
            case 14 -> at(digits);
            case 16 -> at(digits.substring(0, 14));
            default -> null;
        };
    }

    /** Those that it begins with, perhaps set apart, before a zone that is left out and whatever follows but a letter. */
    private static String digits(String value) {
        int end = 0;
        while (end < value.length() && isDigit(value.charAt(end))) {
            end++;
        }
        if (end == 4) {
            Matcher date = SET_APART.matcher(value);
            return date.lookingAt() ? date.group().replaceAll("\\D", "") : "";
        }
        return end < value.length() && isLetter(value.charAt(end)) ? "" : value.substring(0, end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** With seconds when that makes a date, else with a year of four digits. */
    private static @Nullable Instant twelve(String digits) {
        Instant withSeconds = at(century(digits));
        return withSeconds == null ? at(digits + "00") : withSeconds;
    }

    private static String century(String digits) {
        return (number(digits, 0, 2) < PIVOT ? "20" : "19") + digits;
    }

    private static @Nullable Instant at(String d) {
        try {
            return LocalDateTime.of(
                            number(d, 0, 4),
                            number(d, 4, 6),
                            number(d, 6, 8),
                            number(d, 8, 10),
                            number(d, 10, 12),
                            number(d, 12, 14))
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + digits.charAt(i) - '0';
        }
        return number;
    }
}
