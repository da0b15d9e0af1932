package switchboard.core.delivery;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One setting of a transport or an app: enough to check a value and to draw a form field.
 *
 * @param key as in the configuration, such as {@code responseTimeout}
 * @param label what a person calls it, with its unit
 * @param defaultValue what applies when it is absent; empty if it is required or has none
 * @param choices the values of a CHOICE, otherwise empty
 * @param group the heading that it stands under in a form; empty for what nearly every connector sets
 * @param maxLength characters of a value, at most
 */
public record Setting(
        String key,
        String label,
        Kind kind,
        String defaultValue,
        boolean required,
        List<String> choices,
        String group,
        int maxLength) {

    /** How the text of a setting is read. */
    public enum Kind {
        TEXT,
        /** Entries with commas between. */
        LIST,
        /** Text of several lines; what a line means is up to the setting. */
        LINES,
        /** Never shown, logged or exported. */
        SECRET,
        /** A whole number from 0. */
        NUMBER,
        /** ISO 8601, such as {@code PT30S}. */
        DURATION,
        CHOICE
    }

    private static final int MAX_LENGTH = 255;
    private static final int MAX_LENGTH_OF_LIST = 2_000;
    private static final int MAX_LENGTH_OF_LINES = 4_000;

    public Setting {
        choices = List.copyOf(choices);
    }

    public static Setting required(String key, String label, Kind kind) {
        return new Setting(key, label, kind, "", true, List.of(), "", usualLength(kind));
    }

    public static Setting optional(String key, String label, Kind kind, String defaultValue) {
        return new Setting(key, label, kind, defaultValue, false, List.of(), "", usualLength(kind));
    }

    public static Setting choice(String key, String label, String defaultValue, List<String> choices) {
        return new Setting(key, label, Kind.CHOICE, defaultValue, false, choices, "", MAX_LENGTH);
    }

    /** The settings under one heading of a form. */
    public static List<Setting> group(String name, Setting... settings) {
        return Stream.of(settings).map(setting -> setting.under(name)).toList();
    }

    private Setting under(String heading) {
        return new Setting(key, label, kind, defaultValue, required, choices, heading, maxLength);
    }

    /** One that takes more or fewer characters than others of its kind. */
    public Setting atMost(int characters) {
        return new Setting(key, label, kind, defaultValue, required, choices, group, characters);
    }

    private static int usualLength(Kind kind) {
        return switch (kind) {
            case LINES -> MAX_LENGTH_OF_LINES;
            case LIST -> MAX_LENGTH_OF_LIST;
            case TEXT, SECRET, NUMBER, DURATION, CHOICE -> MAX_LENGTH;
        };
    }

    /** What is wrong with this value; empty if nothing. The value of a secret is not in the answer. */
    public Optional<String> problemWith(String value) {
        if (value.isEmpty()) {
            return required ? Optional.of("is required") : Optional.empty();
        }
        if (value.length() > maxLength) {
            return Optional.of("is longer than " + maxLength + " characters");
        }
        return switch (kind) {
            case TEXT, LIST, LINES, SECRET -> Optional.empty();
            case NUMBER ->
                value.matches("[0-9]{1,9}") ? Optional.empty() : Optional.of("is not a whole number from 0: " + value);
            case DURATION ->
                isDuration(value) ? Optional.empty() : Optional.of("is not a duration such as PT30S: " + value);
            case CHOICE ->
                choices.contains(value) ? Optional.empty() : Optional.of("is none of " + choices + ": " + value);
        };
    }

    private static boolean isDuration(String value) {
        try {
            return !Duration.parse(value).isNegative();
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
