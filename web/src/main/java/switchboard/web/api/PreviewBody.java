package switchboard.web.api;

import org.jspecify.annotations.Nullable;
import switchboard.web.edge.MeasurableText;
import switchboard.web.edge.Refusal;

/** A text to measure, and the connector that would send it. */
record PreviewBody(@Nullable String text, @Nullable String connector) {

    @Override
    public String text() {
        if (text == null) {
            throw Refusal.field("text", "required", "is required");
        }
        return MeasurableText.of(text);
    }
}
