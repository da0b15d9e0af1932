package switchboard.web.api;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import switchboard.core.port.Problem;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;

/** Makes values of core from what a client wrote. */
final class Fields {
    private Fields() {}

    /** Core's values name the field that they object to first: "rate is not within …". */
    static <T> T read(Supplier<T> maker) {
        return read("", maker);
    }

    /** @param place what stands before the field, such as {@code connections[1].} */
    static <T> T read(String place, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw Refusal.of(List.of(problem(place, Objects.toString(e.getMessage(), "is not valid"))));
        }
    }

    /** Ends the request if a save was refused. */
    static void mustBeEmpty(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw Refusal.of(problems);
        }
    }

    /** Ends the request with a conflict if something depends on what the change would take away. */
    static void resolve(Runnable change) {
        try {
            change.run();
        } catch (IllegalStateException e) {
            throw Refusal.of(ProblemCode.CONFLICT, Objects.toString(e.getMessage(), "Something depends on it."));
        }
    }

    private static Problem problem(String place, String message) {
        var words = message.split(" ", 2);
        return new Problem(place + words[0], "invalid", words.length == 2 ? words[1] : message);
    }
}
