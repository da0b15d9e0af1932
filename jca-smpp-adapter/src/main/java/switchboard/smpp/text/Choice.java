package switchboard.smpp.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which alphabet a text gets. */
final class Choice {

    private final String text;
    private final TextRules rules;
    private final UserDataHeader header;
    private final List<Alphabet> alphabets;

    Choice(String text, TextRules rules, UserDataHeader header) {
        this.text = text;
        this.rules = rules;
        this.header = header;
        this.alphabets = rules.alphabets();
    }

    /** UCS-2 is the last that is tried: two septets a character, the worst of GSM 7-bit, still are less. */
    Segmentation made() {
        Segmentation made = unchanged();
        if (made == null && rules.transliterate()) {
            made = replaced();
        }
        return made == null ? inUcs2() : made;
    }

    private @Nullable Segmentation unchanged() {
        Segmentation best = null;
        for (Alphabet alphabet : alphabets) {
            best = fewer(best, in(alphabet, text));
            if (best != null && best.parts() == 1) {
                break;
            }
        }
        return best;
    }

    /** In the alphabet that keeps most of the characters; of several the one with the fewest parts. */
    private @Nullable Segmentation replaced() {
        String composed = Normalizer.normalize(text, Form.NFC);
        Segmentation best = null;
        long least = Long.MAX_VALUE;
        for (Alphabet alphabet : byLoss(composed)) {
            if (best != null && (best.parts() == 1 || lost(composed, alphabet) > least)) {
                break;
            }
            String written = Transliteration.into(alphabet).apply(composed);
            if (alphabet.has(written)) {
                best = fewer(best, in(alphabet, written));
                least = lost(composed, alphabet);
            } else if (missing(written) >= 0) {
                break;
            }
        }
        return best;
    }

    private List<Alphabet> byLoss(String composed) {
        return alphabets.stream()
                .sorted(Comparator.comparingLong(alphabet -> lost(composed, alphabet)))
                .toList();
    }

    private static long lost(String composed, Alphabet alphabet) {
        return composed.codePoints().filter(c -> alphabet.units(c) == 0).count();
    }

    private static @Nullable Segmentation fewer(@Nullable Segmentation best, @Nullable Segmentation next) {
        return best == null || (next != null && next.parts() < best.parts()) ? next : best;
    }

    private Segmentation inUcs2() {
        if (rules.allowsUcs2()) {
            return new Segmentation(text, text.length(), Unicode.UCS2, rules, header);
        }
        int missing = missing(text);
        throw new IllegalArgumentException("the encoding is fixed to %s, which lacks %s of the text"
                .formatted(rules.fixed(), missing < 0 ? "characters" : "U+%04X".formatted(missing)));
    }

    /** The first character that no alphabet has; -1 when each has one that has it. */
    private int missing(String written) {
        return written.codePoints()
                .filter(c -> alphabets.stream().allMatch(alphabet -> alphabet.units(c) == 0))
                .findFirst()
                .orElse(-1);
    }

    /** Null when the alphabet lacks a character of it. */
    private @Nullable Segmentation in(Alphabet alphabet, String written) {
        int units = alphabet.units(written);
        return units < 0 ? null : new Segmentation(written, units, alphabet, rules, header);
    }
}
