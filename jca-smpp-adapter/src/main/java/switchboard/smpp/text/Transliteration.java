package switchboard.smpp.text;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Replaces what an alphabet lacks by what it has: letters without their marks, Cyrillic by sound, Greek by capitals where
 * the alphabet has them, typographic signs by plain ones. Thread-safe.
 *
 * <p>Loads the rules of ICU when it is first used: only who asks for transliteration pays.
 */
final class Transliteration {

    private static final Map<Alphabet, Transliteration> KNOWN = new ConcurrentHashMap<>();

    private static final String SIGNS = """
            [[:Zs:]\\t] > ' ';
            [\\u00AD\\u200B\\u200E\\u200F\\u2060\\uFEFF] > ;
            [«»„“”‟″] > '"';
            [‹›`´] > '';
            • > '*';
            ™ > '(TM)';
            € > EUR;
            µ > u;
            """;

    /** As Greek phones do it: GSM 7-bit has the capitals that Latin lacks. */
    private static final String GREEK_CAPITALS = """
            :: [:Greek:] NFD;
            [:Greek:] { [:Mn:]+ > ;
            :: Null;
            [Αα] > A; [Ββ] > B; γ > Γ; δ > Δ; [Εε] > E; [Ζζ] > Z; [Ηη] > H; θ > Θ; [Ιι] > I; [Κκ] > K; λ > Λ; [Μμ] > M;
            [Νν] > N; ξ > Ξ; [Οο] > O; π > Π; [Ρρ] > P; [σς] > Σ; [Ττ] > T; [Υυ] > Y; φ > Φ; [Χχ] > X; ψ > Ψ; ω > Ω;
            """;

    private static final String GREEK_BY_SOUND = ":: Greek-Latin;\n";

    /** Russian as it is read in passports and on maps; the letters of other languages follow by the general rules. */
    private static final String LETTERS = """
            :: Russian-Latin/BGN;
            :: Cyrillic-Latin;
            :: Latin-ASCII;
            """;

    private final Transliterator rules;

    private Transliteration(Alphabet alphabet) {
        String greek = alphabet.has("ΓΔΘΛΞΠΣΦΨΩ") ? GREEK_CAPITALS : GREEK_BY_SOUND;
        this.rules = Transliterator.createFromRules("SMS", SIGNS + greek + LETTERS, Transliterator.FORWARD);
        this.rules.setFilter(lacking(alphabet));
    }

    /** There are few alphabets, and each is made once. */
    static Transliteration into(Alphabet alphabet) {
        return KNOWN.computeIfAbsent(alphabet, Transliteration::new);
    }

    /** What can't be replaced remains, such as an emoji or another script. */
    String apply(String composed) {
        return rules.transliterate(composed);
    }

    private static UnicodeSet lacking(Alphabet alphabet) {
        UnicodeSet all = new UnicodeSet(0, Character.MAX_CODE_POINT);
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (alphabet.units(c) > 0) {
                all.remove(c);
            }
        }
        return all.freeze();
    }
}
