package switchboard.core.contact;

import org.jspecify.annotations.Nullable;

/**
 * Which contacts to list; null means any.
 *
 * @param words that the name contains, any case
 * @param number digits, or part of a name, that one of the addresses contains, as addresses are normalised
 * @param language as {@link Contact#language} has it
 * @param before only contacts older than this one: how the next page is asked for
 * @param most 1 to 500
 */
public record ContactSearch(
        @Nullable String words,
        @Nullable String number,
        @Nullable String tag,
        @Nullable String language,
        @Nullable ContactId before,
        int most) {
    public static final int MOST = 500;

    /** Chars of each text at most. */
    private static final int LONGEST = 100;

    public ContactSearch {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("most is not within 1 and " + MOST + ": " + most);
        }
        check("words", words);
        check("number", number);
        check("tag", tag);
        check("language", language);
        number = number == null ? null : number.replaceAll("[\\s().\\-/]", "").replaceFirst("^00", "+");
    }

    public static ContactSearch latest(int most) {
        return new ContactSearch(null, null, null, null, null, most);
    }

    private static void check(String field, @Nullable String text) {
        if (text != null && (text.length() > LONGEST || !Contact.isFit(text))) {
            throw new IllegalArgumentException(field + " is not one line of up to " + LONGEST + " characters");
        }
    }
}
