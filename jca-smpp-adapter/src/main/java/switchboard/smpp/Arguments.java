package switchboard.smpp;

import java.time.Duration;

/** Checks of arguments; each failure names the parameter and its value. */
final class Arguments {

    private Arguments() {}

    static void within(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(name + " must be " + min + " to " + max + ": " + value);
        }
    }

    static void within(String name, Duration value, Duration min, Duration max) {
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            throw new IllegalArgumentException(name + " must be " + min + " to " + max + ": " + value);
        }
    }

    static void positive(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " must be longer than zero: " + value);
        }
    }

    /** A C-octet string of the protocol: ASCII without NUL, its terminator not counted. */
    static void ascii(String name, String value, int maxLength) {
        if (!fits(value, maxLength)) {
            throw new IllegalArgumentException(name + " must be ASCII of at most " + maxLength + ": " + value);
        }
    }

    /** As {@link #ascii}, for what must never be shown. */
    static void secret(String name, String value, int maxLength) {
        if (!fits(value, maxLength)) {
            throw new IllegalArgumentException(name + " must be ASCII of at most " + maxLength + " characters");
        }
    }

    private static boolean fits(String value, int maxLength) {
        return value.length() <= maxLength && isAscii(value);
    }

    private static boolean isAscii(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == 0 || value.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
