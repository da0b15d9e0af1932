package switchboard.core.message;

/** The beginning of a text for a place of limited length. */
public final class Excerpt {
    private static final String MORE = "…";

    private Excerpt() {}

    /** @return the text itself if it has at most {@code length} chars, otherwise as many with a … as the last; never half a surrogate pair */
    public static String of(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = length - MORE.length();
        boolean splits = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splits ? end - 1 : end) + MORE;
    }
}
