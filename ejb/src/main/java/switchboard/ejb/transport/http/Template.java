package switchboard.ejb.transport.http;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with placeholders such as {@code {to}}, of those that {@link Told} has. */
record Template(String text) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** @throws IllegalArgumentException that names the setting, and the placeholder which means nothing */
    static Template parse(String setting, String text) {
        var places = PLACEHOLDER.matcher(text);
        while (places.find()) {
            if (!Told.has(places.group(1))) {
                throw new IllegalArgumentException(setting + ": {" + places.group(1) + "} is none of " + Told.NAMES
                        + " and does not start with attribute.");
            }
        }
        return new Template(text);
    }

    /**
     * @param written how values are written, such as with percent escapes
     * @return empty if a placeholder has no value
     */
    Optional<String> filled(Told told, UnaryOperator<String> written) {
        var filled = new StringBuilder();
        var places = PLACEHOLDER.matcher(text);
        while (places.find()) {
            var value = told.value(places.group(1));
            if (value == null) {
                return Optional.empty();
            }
            places.appendReplacement(filled, Matcher.quoteReplacement(written.apply(value)));
        }
        return Optional.of(places.appendTail(filled).toString());
    }
}
