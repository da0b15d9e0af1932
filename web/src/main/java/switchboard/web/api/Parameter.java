package switchboard.web.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.MessageId;
import switchboard.core.port.Target;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;

/** Reads parameters of the path and the query; an empty one counts as absent. */
final class Parameter {
    private Parameter() {}

    static int number(String name, @Nullable String value, int fallback, int least, int most) {
        if (value == null || value.isEmpty()) {
            return fallback;
        }
        var number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            throw refuse(name, "is not a whole number within " + least + " and " + most);
        }
        return number;
    }

    static <E extends Enum<E>> @Nullable E choice(String name, @Nullable String value, Class<E> choices) {
        return optional(value, text -> {
            try {
                return Enum.valueOf(choices, text.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw refuse(name, "is none of " + Arrays.toString(choices.getEnumConstants()));
            }
        });
    }

    static MessageId messageId(String name, String value) {
        try {
            return MessageId.parse(value);
        } catch (IllegalArgumentException e) {
            throw refuse(name, "is not a message id, a UUID of 36 characters");
        }
    }

    /** @param account whose message it must be; null for anybody's */
    static Target target(String name, String value, @Nullable String account) {
        try {
            return Target.parse(value, account);
        } catch (IllegalArgumentException e) {
            throw refuse(
                    name, "is neither the id of a message nor that of a transmission, which has its index after a dot");
        }
    }

    /** What the reader makes of it; what the reader objects to is the refusal's detail. */
    static <T> @Nullable T read(String name, @Nullable String value, Function<String, T> reader) {
        return optional(value, text -> {
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException e) {
                throw refuse(name, "can't be read: " + e.getMessage());
            }
        });
    }

    /** What core makes of parameters; what it objects to names one of them first: "words is not …". */
    static <T> T checked(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            var words = String.valueOf(e.getMessage()).split(" ", 2);
            throw refuse(words[0], words.length == 2 ? words[1] : "is not valid");
        }
    }

    static <T> @Nullable T optional(@Nullable String value, Function<String, T> reader) {
        return value == null || value.isEmpty() ? null : reader.apply(value);
    }

    /** Core's values name what they object to first: "words is longer than …". */
    static Refusal refuse(IllegalArgumentException objection) {
        var words = String.valueOf(objection.getMessage()).split(" ", 2);
        return refuse(words[0], words[words.length - 1]);
    }

    static Refusal refuse(String name, String detail) {
        return Refusal.of(ProblemCode.INVALID_PARAMETER, name, detail);
    }
}
