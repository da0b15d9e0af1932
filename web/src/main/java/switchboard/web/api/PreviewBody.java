package switchboard.web.api;

import org.jspecify.annotations.Nullable;
import switchboard.core.port.Preview;
import switchboard.web.edge.Refusal;

/** A text to measure, and the connector that would send it. */
record PreviewBody(@Nullable String text, @Nullable String connector) {

    @Override
    public String text() {
        if (text == null) {
            throw Refusal.field("text", "required", "is required");
        }
        if (text.length() > Preview.LONGEST) {
            throw Refusal.field(
                    "text", "text_too_long", "has " + text.length() + " characters, of at most " + Preview.LONGEST);
        }
        return text;
    }
}
