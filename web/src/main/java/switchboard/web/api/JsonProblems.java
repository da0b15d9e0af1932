package switchboard.web.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Excerpt;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;

/** Says in a client's words what Jackson says in Java's. */
final class JsonProblems {
    /** Chars of a client's names that an answer repeats. */
    private static final int SHOWN = 100;

    private JsonProblems() {}

    static Refusal refusal(JacksonException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        if (thrown instanceof UnrecognizedPropertyException unknown) {
            return Refusal.of(ProblemCode.UNKNOWN_FIELD, field(unknown), "is not a field of this resource");
        }
        if (thrown instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            return Refusal.of(ProblemCode.WRONG_TYPE, field(mismatch), "should be " + kind(mismatch.getTargetType()));
        }
        if (thrown instanceof JsonMappingException mapping && thrown.getCause() instanceof InputCoercionException) {
            return Refusal.of(ProblemCode.WRONG_TYPE, field(mapping), "is a number that is too large");
        }
        if (thrown instanceof MismatchedInputException) {
            return Refusal.of(ProblemCode.WRONG_TYPE, "The body should be one JSON object" + place(thrown) + ".");
        }
        return Refusal.of(ProblemCode.MALFORMED_JSON, reason(thrown) + place(thrown) + ".");
    }

    /** Jackson's own words for syntax name characters and fields, no classes; its second line repeats the place. */
    private static String reason(JacksonException thrown) {
        var message = Optional.ofNullable(thrown.getOriginalMessage()).orElse("");
        var duplicate = message.startsWith("Duplicate field");
        return duplicate ? Excerpt.of(message.lines().findFirst().orElse(message), SHOWN) : "This is not JSON";
    }

    private static String place(JacksonException thrown) {
        var location = thrown.getLocation();
        return location == null ? "" : ", at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** As the client would write it: {@code to[3]}, {@code retry.delays[0]}. */
    private static String field(JsonMappingException thrown) {
        var path = new StringBuilder();
        for (var step : thrown.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return Excerpt.of(path.toString(), SHOWN);
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == null || type == String.class) {
            return "a text";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == Integer.class || type == int.class) {
            return "a whole number within -2147483648 and 2147483647";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return Map.class.isAssignableFrom(type) || type.isRecord() ? "an object" : "something else";
    }
}
