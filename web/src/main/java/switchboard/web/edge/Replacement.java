package switchboard.web.edge;

import org.jspecify.annotations.Nullable;
import switchboard.core.message.Content;
import switchboard.core.port.Preview;

/** The words that a network shall deliver in place of those it has. */
public final class Replacement {
    private Replacement() {}

    /** @throws Refusal unless they are words of one part: what was sent can't grow */
    public static Content.Text words(@Nullable String text, Preview preview) {
        if (text == null || text.isEmpty()) {
            throw Refusal.field("text", "no_text", "is empty");
        }
        var words = carriable(text);
        int parts = preview.measure(MeasurableText.of(text), null).parts();
        if (parts > 1) {
            throw Refusal.field("text", "text_too_long", "takes " + parts + " SMS parts; only one can be replaced");
        }
        return words;
    }

    private static Content.Text carriable(String text) {
        try {
            return new Content.Text(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.field("text", "bad_text", String.valueOf(e.getMessage()));
        }
    }
}
