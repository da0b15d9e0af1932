package switchboard.core.handler;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import switchboard.core.phase.App;
import switchboard.core.phase.Incoming;

/**
 * An app that handles texts which a pattern matches from their start, in capitals or not. To match them to their end is up
 * to the pattern: {@code $} is the end or one last line feed. What it returns counts as handled even if it does not say so;
 * errors are answered as those of a {@link KeywordHandler} are.
 */
public abstract class PatternHandler implements App {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES;

    private final Pattern pattern;

    /** @throws IllegalArgumentException if it is empty or not a regular expression */
    protected PatternHandler(String pattern) {
        if (pattern.isEmpty()) {
            throw new IllegalArgumentException("pattern is empty");
        }
        try {
            this.pattern = Pattern.compile(pattern, FLAGS);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("pattern is not a regular expression: " + e.getMessage(), e);
        }
    }

    @Override
    public Incoming handle(Incoming in) {
        var matcher = pattern.matcher(new BoundedText(in.text()));
        return matcher.lookingAt() ? ErrorReplies.accepted(in, () -> handle(in, matcher.toMatchResult())) : in;
    }

    /** @param match with the groups of the pattern; one that is optional and not there is null */
    protected abstract Incoming handle(Incoming in, MatchResult match);
}
