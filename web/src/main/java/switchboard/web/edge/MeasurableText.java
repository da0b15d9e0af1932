package switchboard.web.edge;

import switchboard.core.port.Preview;

/** A text that may be measured: what is longer fits no number of parts, and would cost much to measure. */
public final class MeasurableText {
    private MeasurableText() {}

    /** @throws Refusal if it is too long */
    public static String of(String text) {
        if (text.length() > Preview.LONGEST) {
            throw Refusal.field(
                    "text", "text_too_long", "has " + text.length() + " characters, of at most " + Preview.LONGEST);
        }
        return text;
    }
}
