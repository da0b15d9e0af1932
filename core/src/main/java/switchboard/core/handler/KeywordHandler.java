package switchboard.core.handler;

import switchboard.core.phase.App;
import switchboard.core.phase.Incoming;

/**
 * An app that handles texts which begin with a keyword. What it returns counts as handled even if it does not say so.
 *
 * <p>If {@code handle} throws a {@link UserError}, or a {@link NumberFormatException} about something in the text, the
 * sender gets an error reply that says so. Whatever else it throws is the failure of the app.
 */
public abstract class KeywordHandler implements App {
    private final Keyword keyword;

    /** With {@link Keyword#word}. */
    protected KeywordHandler(String keyword) {
        this(Keyword.word(keyword));
    }

    protected KeywordHandler(Keyword keyword) {
        this.keyword = keyword;
    }

    @Override
    public Incoming handle(Incoming in) {
        return keyword.rest(in.text())
                .map(rest -> ErrorReplies.accepted(in, () -> rest.isEmpty() ? help(in) : handle(in, rest)))
                .orElse(in);
    }

    /** The keyword came alone. */
    protected abstract Incoming help(Incoming in);

    /** @param rest what followed the keyword, from its first character on to the very end; never empty */
    protected abstract Incoming handle(Incoming in, String rest);
}
