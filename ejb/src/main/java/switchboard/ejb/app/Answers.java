package switchboard.ejb.app;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the apps say, in the languages that they speak. */
final class Answers {
    /** Those that there are texts in; the first one is for everybody else. */
    static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"));

    private static final String BUNDLE = "switchboard.ejb.app.answers";

    /** Never the server's own language: nobody who writes to us chose that. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Answers() {}

    /**
     * @param language a tag of BCP 47; English if it is empty, or one that there are no texts in
     * @param values what {@code %s} and {@code %d} stand for
     */
    static String in(String language, String key, Object... values) {
        var locale = Locale.forLanguageTag(language);
        return ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK)
                .getString(key)
                .formatted(values);
    }
}
