package switchboard.web.api;

import org.jspecify.annotations.Nullable;
import switchboard.web.edge.Refusal;

/** What a keyword answers, as a client writes it. */
record KeywordBody(@Nullable String answer) {

    @Override
    public String answer() {
        if (answer == null) {
            throw Refusal.field("answer", "required", "is required");
        }
        return answer;
    }
}
