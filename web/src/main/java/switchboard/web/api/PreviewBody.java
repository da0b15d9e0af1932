package switchboard.web.api;

import org.jspecify.annotations.Nullable;
import switchboard.web.edge.Refusal;

/** A text to measure. */
record PreviewBody(@Nullable String text) {

    @Override
    public String text() {
        if (text == null) {
            throw Refusal.field("text", "required", "is required");
        }
        return text;
    }
}
