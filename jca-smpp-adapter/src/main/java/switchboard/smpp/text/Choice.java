package switchboard.smpp.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which alphabet a text gets. */
final class Choice {

    private final String text;
    private final TextRules rules;
    private final UserDataHeader header;

    Choice(String text, TextRules rules, UserDataHeader header) {
        this.text = text;
        this.rules = rules;
        this.header = header;
    }

    /** UCS-2 is the last that is tried: two septets a character, the worst of GSM 7-bit, still are less. */
    Segmentation made() {
        Segmentation unchanged = unchanged();
        if (unchanged != null) {
            return unchanged;
        }
        return replaced().orElseGet(this::inUcs2);
    }

    private @Nullable Segmentation unchanged() {
        Segmentation best = null;
        for (Alphabet alphabet : rules.alphabets()) {
            int units = alphabet.units(text);
            if (units >= 0) {
                Segmentation next = new Segmentation(text, units, alphabet, rules, header);
                best = best == null || next.parts() < best.parts() ? next : best;
            }
            if (best != null && best.parts() == 1) {
                break;
            }
        }
        return best;
    }

    private Optional<Segmentation> replaced() {
        if (!rules.transliterate()) {
            return Optional.empty();
        }
        return rules.alphabets().stream()
                .flatMap(this::replaced)
                .min(Comparator.comparingLong(Replaced::lost).thenComparingInt(r -> r.result.parts()))
                .map(Replaced::result);
    }

    private Stream<Replaced> replaced(Alphabet alphabet) {
        Transliteration transliteration = Transliteration.into(alphabet);
        return transliteration.apply(text).stream()
                .map(written -> new Replaced(transliteration.lost(text), in(alphabet, written)));
    }

    private record Replaced(long lost, Segmentation result) {}

    private Segmentation inUcs2() {
        if (rules.allowsUcs2()) {
            return in(Unicode.UCS2, text);
        }
        throw new IllegalArgumentException("the encoding is fixed to %s, which lacks a character of the text: U+%04X"
                .formatted(rules.fixed(), missing()));
    }

    /** The first that no alphabet has; with alphabets that only lack different ones, the first that one lacks. */
    private int missing() {
        List<Alphabet> tried = rules.alphabets();
        return text.codePoints()
                .filter(c -> tried.stream().allMatch(alphabet -> alphabet.units(c) == 0))
                .findFirst()
                .orElseGet(() -> text.codePoints()
                        .filter(c -> tried.get(0).units(c) == 0)
                        .findFirst()
                        .orElseThrow());
    }

    private Segmentation in(Alphabet alphabet, String written) {
        return new Segmentation(written, alphabet.units(written), alphabet, rules, header);
    }
}
