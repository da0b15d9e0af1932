package switchboard.core.flow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Content;
import switchboard.core.message.Excerpt;
import switchboard.core.port.Limits;
import switchboard.core.port.Problem;

/** Checks what a client attaches to a message: tags, attributes and its own reference. */
final class LabelCheck {
    /** With a dot, so that none is taken for a note of an app. */
    private static final Pattern ATTRIBUTE = Pattern.compile("(?=.{3,60}$)[a-z][a-z0-9]*(\\.[A-Za-z0-9_]+)+");

    private final Limits limits;
    private final List<Problem> problems;

    /** @param problems to which those found are added */
    LabelCheck(Limits limits, List<Problem> problems) {
        this.limits = limits;
        this.problems = problems;
    }

    private void problem(String field, String code, String detail) {
        problems.add(new Problem(field, code, detail));
    }

    Set<String> tags(@Nullable List<String> tags) {
        if (tags == null) {
            return Set.of();
        }
        var bad = tags.stream()
                .anyMatch(tag -> tag == null
                        || tag.isBlank()
                        || tag.length() > limits.tagLength()
                        || !Content.Text.isCarriable(tag));
        if (tags.size() > limits.tags() || bad) {
            problem(
                    "tags",
                    "bad_tags",
                    "tags are more than " + limits.tags() + ", or one is not 1 to " + limits.tagLength()
                            + " characters long");
            return Set.of();
        }
        return Set.copyOf(tags);
    }

    Map<String, String> attributes(@Nullable Map<String, String> attributes) {
        if (attributes == null) {
            return Map.of();
        }
        if (attributes.size() > limits.attributes()) {
            problem("attributes", "bad_attributes", "attributes are more than " + limits.attributes());
            return Map.of();
        }
        attributes.forEach(this::attribute);
        return problems.isEmpty() ? Map.copyOf(attributes) : Map.of();
    }

    private void attribute(String name, @Nullable String value) {
        if (!ATTRIBUTE.matcher(name).matches()) {
            problem(
                    "attributes",
                    "bad_attributes",
                    "attributes: \"" + Excerpt.of(name, Check.SHOWN) + "\" is no name such as smpp.service_type");
        } else if (value == null || value.length() > limits.attributeLength() || !Content.Text.isCarriable(value)) {
            problem(
                    "attributes." + name,
                    "bad_attributes",
                    "attributes." + name + " is not a text of up to " + limits.attributeLength() + " characters");
        }
    }

    @Nullable
    String clientReference(@Nullable String text) {
        if (text != null && !isReference(text, limits)) {
            problem(
                    "clientReference",
                    "bad_client_reference",
                    "clientReference is not 1 to " + limits.clientReference() + " characters long");
        }
        return text;
    }

    /** Whether a store may be asked for it. */
    static boolean isReference(String text, Limits limits) {
        return !text.isBlank() && text.length() <= limits.clientReference() && Content.Text.isCarriable(text);
    }
}
