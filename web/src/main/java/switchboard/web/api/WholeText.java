package switchboard.web.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import switchboard.core.message.Content;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;

/** Reads texts that can be stored and sent: an escape can write half a character, or U+0000, past any check of UTF-8. */
final class WholeText extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1;

    WholeText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (!Content.Text.isCarriable(text)) {
            var field = parser.currentName();
            throw Refusal.of(
                    ProblemCode.INVALID_ENCODING,
                    field == null ? "a list's text" : field,
                    "has half a surrogate pair or the character U+0000");
        }
        return text;
    }
}
