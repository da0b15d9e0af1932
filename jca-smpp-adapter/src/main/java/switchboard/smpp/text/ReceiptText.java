package switchboard.smpp.text;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
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

    private static final Pattern KEY = Pattern.compile(
            "(?<![\\p{Alnum}_])(id|sub|dlvrd|delivrd|submit ?date|done ?date|stat|status|err|error|message text|text):",
            Pattern.CASE_INSENSITIVE);
    private static final String PADDING = "\u00a0\u0000,;\"";

    /** Begins where a run of spaces begins: looking for it at each of them would take the square of their number. */
    private static final Pattern UNKNOWN_FIELD = Pattern.compile("(?<!\\s)\\s++\\w++:");

    /** Empty when the text holds no field of a receipt. */
    public static Optional<ReceiptText> parse(String text) {
        Map<String, String> fields = fields(text);
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

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new HashMap<>();
        Matcher key = KEY.matcher(text);
        boolean found = key.find();
        while (found) {
            String written = key.group(1);
            int start = key.end();
            found = key.find();
            int end = found ? key.start() : text.length();
            if (isText(written) && !strip(text.substring(start, end)).isEmpty()) {
                end = text.length();
                found = false;
            }
            put(fields, written, text.substring(start, end));
        }
        return fields;
    }

    /** The first of two fields of one name counts, but one in lower case, the usual form, more than one in another. */
    private static void put(Map<String, String> fields, String written, String value) {
        String name = name(written.toLowerCase(Locale.ROOT));
        boolean usual = written.equals(written.toLowerCase(Locale.ROOT));
        if (!fields.containsKey(name) || (usual && fields.containsKey(name + "?"))) {
            fields.put(name, isText(written) ? unquote(value) : strip(value));
            if (usual) {
                fields.remove(name + "?");
            } else {
                fields.put(name + "?", "");
            }
        }
    }

    private static String name(String key) {
        return switch (key) {
            case "delivrd" -> "dlvrd";
            case "status" -> "stat";
            case "error" -> "err";
            default -> key.replace(" ", "");
        };
    }

    private static boolean isText(String key) {
        return key.equalsIgnoreCase("text");
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

    private static ReceiptText of(Map<String, String> fields) {
        return new ReceiptText(
                beforeUnknownField(fields.get("id")),
                number(word(fields.get("sub"))),
                number(word(fields.get("dlvrd"))),
                ReceiptDates.read(fields.get("submitdate")),
                ReceiptDates.read(fields.get("donedate")),
                word(fields.get("stat")),
                word(fields.get("err")),
                fields.get("text"));
    }

    /** An id may hold spaces, but not a field that this parser doesn't know. */
    private static @Nullable String beforeUnknownField(@Nullable String value) {
        return value == null || value.isEmpty() ? null : UNKNOWN_FIELD.split(value, 2)[0];
    }

    private static @Nullable String word(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value.split("[\\s\\u00a0]+", 2)[0];
    }

    private static @Nullable Integer number(@Nullable String value) {
        return value != null && value.matches("\\d{1,9}") ? Integer.valueOf(value) : null;
    }
}
