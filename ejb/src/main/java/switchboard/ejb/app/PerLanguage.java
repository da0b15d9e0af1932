package switchboard.ejb.app;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.regex.Pattern;
import switchboard.core.message.Content;
import switchboard.core.message.Excerpt;

/** What a setting says in several languages. The first one is for everybody who speaks none of them. */
record PerLanguage(List<Line> lines) {
    private static final Pattern LINE = Pattern.compile("\\s*([A-Za-z0-9-]+)\\s*:\\s*(.*?)\\s*");

    /** Chars of a wrong line that its problem repeats. */
    private static final int SHOWN = 40;

    /** @param language a tag of BCP 47 */
    record Line(String language, String text) {}

    PerLanguage {
        lines = List.copyOf(lines);
    }

    /**
     * Reads a setting: a line for each language, as in {@code fr: arrêt, arrêter}; empty ones don't count.
     *
     * @throws IllegalArgumentException that begins with the key, if there is no line, or one has no language, one that
     *     nobody knows or that of another line, or nothing else
     */
    static PerLanguage of(String key, Map<String, String> settings) {
        var value = settings.getOrDefault(key, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException(key + " is empty");
        }
        if (!Content.Text.isCarriable(value)) {
            throw new IllegalArgumentException(key + " has a character that no network can carry");
        }
        var lines = new ArrayList<Line>();
        value.lines().filter(text -> !text.isBlank()).forEach(text -> {
            var line = line(key, text);
            if (lines.stream().anyMatch(other -> other.language().equals(line.language()))) {
                throw new IllegalArgumentException(key + " has two lines for " + line.language());
            }
            lines.add(line);
        });
        return new PerLanguage(lines);
    }

    private static Line line(String key, String text) {
        var parts = LINE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    key + " has a line that does not begin as \"en:\" does: " + Excerpt.of(text.strip(), SHOWN));
        }
        var language = tag(key, parts.group(1));
        if (parts.group(2).isEmpty()) {
            throw new IllegalArgumentException(key + " has nothing in " + language);
        }
        return new Line(language, parts.group(2));
    }

    private static String tag(String key, String written) {
        try {
            var locale = new Locale.Builder().setLanguageTag(written).build();
            // Java calls a language that it has no name for by its tag.
            if (!locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage())) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            // It is told below.
        }
        throw new IllegalArgumentException(key + " has an unknown language: " + Excerpt.of(written, SHOWN));
    }

    List<String> languages() {
        return lines.stream().map(Line::language).toList();
    }

    /** @param language a tag of BCP 47; for {@code de-AT} the text in {@code de} will do */
    String in(String language) {
        var best = Locale.lookupTag(LanguageRange.parse(language), languages());
        return lines.stream()
                .filter(line -> line.language().equalsIgnoreCase(best))
                .findFirst()
                .orElse(lines.get(0))
                .text();
    }
}
