package switchboard.smpp.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How texts may be written for a network.
 *
 * @param latin1 whether data_coding 3 may be used
 * @param languages whose tables may be used in GSM 7-bit; phones that lack them show other letters
 * @param transliterate whether letters are replaced when that saves UCS-2, such as ş by s
 * @param packed whether the network wants GSM 7-bit as eight septets in seven octets
 * @param fixed the only encoding to use; null for the smallest that holds the text
 */
public record TextRules(
        Concatenation concatenation,
        boolean latin1,
        Set<NationalLanguage> languages,
        boolean transliterate,
        boolean packed,
        @Nullable Encoding fixed) {

    /** GSM 7-bit by the default alphabet, or UCS-2, with 8-bit references. */
    public static final TextRules DEFAULT = new TextRules(Concatenation.UDH_8, false, Set.of(), false, false, null);

    public TextRules {
        if (!languages.isEmpty() && fixed != null && fixed != Encoding.GSM7) {
            throw new IllegalArgumentException("languages are of use in GSM7 only, not in " + fixed + ": " + languages);
        }
        Set<NationalLanguage> ordered = EnumSet.noneOf(NationalLanguage.class);
        ordered.addAll(languages);
        languages = Collections.unmodifiableSet(ordered);
    }

    /** For a message with a class: without Latin-1, which no data_coding gives a class. */
    public TextRules forClass() {
        Encoding kept = fixed == Encoding.LATIN1 ? null : fixed;
        return new TextRules(concatenation, false, languages, transliterate, packed, kept);
    }

    /** Free to choose the encoding. */
    public TextRules unfixed() {
        return new TextRules(concatenation, latin1, languages, transliterate, packed, null);
    }

    public TextRules with(Concatenation method) {
        return new TextRules(method, latin1, languages, transliterate, packed, fixed);
    }

    /** The alphabets that may be tried before UCS-2, the one that is understood best first. */
    List<Alphabet> alphabets() {
        List<Alphabet> alphabets = new ArrayList<>();
        if (fixed == null || fixed == Encoding.GSM7) {
            alphabets.add(Gsm7.DEFAULT);
            languages.forEach(language -> addAll(alphabets, language));
        }
        if (fixed == null ? latin1 : fixed == Encoding.LATIN1) {
            alphabets.add(Latin1.LATIN1);
        }
        return alphabets;
    }

    boolean allowsUcs2() {
        return fixed == null || fixed == Encoding.UCS2;
    }

    /** A phone that does not know a single shift table still shows the letters without their marks. */
    private static void addAll(List<Alphabet> alphabets, NationalLanguage language) {
        alphabets.add(Gsm7.of(null, language));
        if (language.hasLockingTable()) {
            alphabets.add(Gsm7.of(language, null));
            alphabets.add(Gsm7.of(language, language));
        }
    }
}
