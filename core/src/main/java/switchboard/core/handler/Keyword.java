package switchboard.core.handler;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What a text has to begin with, and what separates it from the rest. Before it may stand white space; behind it any run of
 * white space, commas, semicolons and colons, which is no part of the rest. Capitals are the same as small letters, and both
 * rules are Unicode's.
 */
public final class Keyword {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String END_OF_WORD = "(?!\\w)";
    private static final String REST = "[\\s,;:]*([^\\s,;:].*)?";

    private final String expression;
    private final Pattern pattern;

    private Keyword(String expression, String end) {
        this.expression = checked(expression);
        this.pattern = Pattern.compile("\\s*(?:" + expression + ")" + end + REST, FLAGS);
    }

    /**
     * A whole word: {@code hello} is in "hello world" and "hello!", not in "helloworld".
     *
     * @param expression a regular expression, such as {@code register|reg|join}; blanks in it are blanks
     * @throws IllegalArgumentException if it is none, or if it would be found in an empty text
     */
    public static Keyword word(String expression) {
        return new Keyword(expression, END_OF_WORD);
    }

    /** As {@link #word}, but the rest may follow without a separator, as in RapidSMS: {@code hello} is in "helloworld" too. */
    public static Keyword prefix(String expression) {
        return new Keyword(expression, "");
    }

    private static String checked(String expression) {
        try {
            if (expression.isBlank() || Pattern.compile(expression).matcher("").matches()) {
                throw new IllegalArgumentException("keyword is empty, or may be: \"" + expression + "\"");
            }
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("keyword is not a regular expression: " + e.getMessage(), e);
        }
        return expression;
    }

    /**
     * What follows the keyword, to the very end of the text; empty text if nothing does, and no text at all if the text does
     * not begin with the keyword.
     *
     * @throws IllegalStateException if the expression is one that takes too many steps to be looked for
     */
    public Optional<String> rest(String text) {
        var matcher = pattern.matcher(new BoundedText(text));
        // The last group: the expression may have groups of its own.
        return matcher.matches()
                ? Optional.of(Objects.requireNonNullElse(matcher.group(matcher.groupCount()), ""))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return expression;
    }
}
