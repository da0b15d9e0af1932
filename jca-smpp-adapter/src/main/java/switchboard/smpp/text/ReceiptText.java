package switchboard.smpp.text;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.ReceiptState;

/**
 * The customary text of a delivery receipt (SMPP 3.4 Appendix B): {@code id:… sub:… dlvrd:… submit date:… done date:…
 * stat:… err:… text:…}. Fields may be missing, in any order, in any case; each is null when it is missing, empty, or
 * not of its kind.
 *
 * @param id as written: leading zeros and case kept
 * @param submittedAt read as UTC, as is doneAt: the text names no zone
 * @param stat as written
 * @param text empty when given but empty
 */
public record ReceiptText(
        @Nullable String id,
        @Nullable Integer sub,
        @Nullable Integer dlvrd,
        @Nullable Instant submittedAt,
        @Nullable Instant doneAt,
        @Nullable String stat,
        @Nullable String err,
        @Nullable String text) {

    private static final String PADDING = "\u00a0\u0000,;\"";

    /** Begins where a run of spaces begins: looking for it at each of them would take the square of their number. */
    private static final Pattern UNKNOWN_FIELD = Pattern.compile("(?<!\\s)\\s++\\w++:");

    /** Empty when the text holds no field of a receipt. */
    public static Optional<ReceiptText> parse(String text) {
        Map<ReceiptField, String> fields = fields(text);
        return fields.isEmpty() ? Optional.empty() : Optional.of(of(fields));
    }

    /** Null without stat; UNKNOWN for one that no specification names. */
    public @Nullable ReceiptState state() {
        return stat == null ? null : state(stat.toUpperCase(Locale.ROOT));
    }

    /** Whether enough is there to take it for a receipt although nothing else says so. */
    public boolean isUnmistakable() {
        return id != null && stat != null && doneAt != null;
    }

    private static ReceiptState state(String stat) {
        return switch (stat) {
            case "DELIVRD", "DELIVERED", "DELIVERD" -> ReceiptState.DELIVERED;
            case "EXPIRED" -> ReceiptState.EXPIRED;
            case "DELETED" -> ReceiptState.DELETED;
            case "UNDELIV", "UNDELIVERED", "UNDELIVERABLE", "UNDELIVRD", "FAILED" -> ReceiptState.UNDELIVERABLE;
            case "ACCEPTD", "ACCEPTED", "ACKED" -> ReceiptState.ACCEPTED;
            case "REJECTD", "REJECTED", "DNDNUMBER" -> ReceiptState.REJECTED;
            case "ENROUTE", "BUFFRED" -> ReceiptState.ENROUTE;
            case "SCHEDULED" -> ReceiptState.SCHEDULED;
            case "SKIPPED" -> ReceiptState.SKIPPED;
            default -> ReceiptState.UNKNOWN;
        };
    }

    /** The first of two fields of one name counts, but one in lower case, the usual form, more than one in another. */
    private static Map<ReceiptField, String> fields(String text) {
        Map<ReceiptField, String> fields = new EnumMap<>(ReceiptField.class);
        Set<ReceiptField> unusual = EnumSet.noneOf(ReceiptField.class);
        ReceiptKey key = ReceiptKey.find(text, 0);
        while (key != null) {
            ReceiptKey next = ReceiptKey.find(text, key.value());
            if (key.field() == ReceiptField.TEXT
                    && !strip(upTo(next, key, text)).isEmpty()) {
                next = null;
            }
            if (!fields.containsKey(key.field()) || (key.usual() && unusual.remove(key.field()))) {
                fields.put(key.field(), value(key, upTo(next, key, text)));
                if (!key.usual()) {
                    unusual.add(key.field());
                }
            }
            key = next;
        }
        return fields;
    }

    private static String upTo(@Nullable ReceiptKey next, ReceiptKey key, String text) {
        return text.substring(key.value(), next == null ? text.length() : next.start());
    }

    private static String value(ReceiptKey key, String written) {
        return key.field() == ReceiptField.TEXT ? unquote(written) : strip(written);
    }

    private static String strip(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && isPadding(value.charAt(start))) {
            start++;
        }
        while (start < end && isPadding(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(start, end);
    }

    private static boolean isPadding(char c) {
        return Character.isWhitespace(c) || PADDING.indexOf(c) >= 0;
    }

    private static String unquote(String value) {
        String text = withoutNuls(value).strip();
        return text.endsWith("\"") && text.indexOf('"') == text.length() - 1
                ? text.substring(0, text.length() - 1)
                : text;
    }

    private static String withoutNuls(String value) {
        int end = value.length();
        while (end > 0 && value.charAt(end - 1) == 0) {
            end--;
        }
        return value.substring(0, end);
    }

    private static ReceiptText of(Map<ReceiptField, String> fields) {
        return new ReceiptText(
                beforeUnknownField(fields.get(ReceiptField.ID)),
                number(word(fields.get(ReceiptField.SUB))),
                number(word(fields.get(ReceiptField.DLVRD))),
                ReceiptDates.read(fields.get(ReceiptField.SUBMIT_DATE)),
                ReceiptDates.read(fields.get(ReceiptField.DONE_DATE)),
                word(fields.get(ReceiptField.STAT)),
                word(fields.get(ReceiptField.ERR)),
                fields.get(ReceiptField.TEXT));
    }

    /** An id may hold spaces, but not a field that this parser doesn't know. */
    private static @Nullable String beforeUnknownField(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return value.indexOf(':') < 0 ? value : UNKNOWN_FIELD.split(value, 2)[0];
    }

    private static @Nullable String word(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        int end = 0;
        while (end < value.length() && !isSpace(value.charAt(end))) {
            end++;
        }
        return value.substring(0, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    private static @Nullable Integer number(@Nullable String value) {
        if (value == null || value.isEmpty() || value.length() > 9) {
            return null;
        }
        int number = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
