package switchboard.benchmark;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one run shall do.
 *
 * @param window how many submit_sm may be unanswered
 * @param receipts whether each message asks for a receipt
 * @param rate messages a second; 0 for as many as it takes
 */
public record Plan(String host, int port, int window, int messages, boolean receipts, int rate) {

    /**
     * Of a request's parameters, which are named as the components.
     *
     * @throws IllegalArgumentException for one that is missing or no number
     */
    public static Plan of(Function<String, @Nullable String> parameters) {
        return new Plan(
                "127.0.0.1",
                number(parameters, "port"),
                number(parameters, "window"),
                number(parameters, "messages"),
                Boolean.parseBoolean(parameters.apply("receipts")),
                parameters.apply("rate") == null ? 0 : number(parameters, "rate"));
    }

    private static int number(Function<String, @Nullable String> parameters, String name) {
        String value = parameters.apply(name);
        try {
            return Integer.parseInt(String.valueOf(value));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " must be a number: " + value, e);
        }
    }
}
