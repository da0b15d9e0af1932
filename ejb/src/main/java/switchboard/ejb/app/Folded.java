package switchboard.ejb.app;

import java.text.Normalizer;
import java.util.Locale;

/** Words as people mean them: without capitals, accents, and what stands around them. */
final class Folded {
    private Folded() {}

    /** As in {@code "  Arrêt !"} → {@code arret}. */
    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
