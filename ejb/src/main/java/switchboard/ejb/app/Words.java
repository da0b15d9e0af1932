package switchboard.ejb.app;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import switchboard.core.contact.Contact;
import switchboard.core.delivery.Setting;
import switchboard.core.message.Excerpt;

/** What people write to be obeyed, by the word without capitals and accents. */
record Words(Map<String, Word> folded) {
    private static final int LONGEST = 40;

    /**
     * A word as it was set.
     *
     * @param setting the key of the setting that it is one of
     */
    record Word(String text, String setting, String language) {

        /** Which one to answer in: the contact's, or that of the word if nobody said it. */
        String languageFor(Optional<Contact> contact) {
            return contact.map(Contact::language)
                    .filter(known -> !known.isEmpty())
                    .orElse(language);
        }
    }

    Words {
        folded = Map.copyOf(folded);
    }

    /**
     * Reads the words of several settings, with commas between those of a language.
     *
     * @throws IllegalArgumentException that begins with the key of a setting, if something about it can't be: no word may
     *     be there twice, whatever the setting and the language
     */
    static Words of(Map<String, String> settings, List<Setting> described) {
        var words = new HashMap<String, Word>();
        for (var setting : described) {
            for (var line : PerLanguage.of(setting.key(), settings).lines()) {
                words(setting.key(), line).forEach(word -> add(words, word));
            }
        }
        return new Words(words);
    }

    private static List<Word> words(String setting, PerLanguage.Line line) {
        var words = Arrays.stream(line.text().split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> new Word(text, setting, line.language()))
                .toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException(setting + " has no word in " + line.language());
        }
        return words;
    }

    private static void add(Map<String, Word> words, Word word) {
        if (word.text().length() > LONGEST) {
            throw objection(word, "which is longer than " + LONGEST + " characters");
        }
        var folded = Folded.of(word.text());
        if (folded.isEmpty()) {
            throw objection(word, "which is no word");
        }
        var other = words.putIfAbsent(folded, word);
        if (other != null) {
            throw objection(word, "which " + other.setting() + " has in " + other.language() + " too");
        }
    }

    static IllegalArgumentException objection(Word word, String fault) {
        return new IllegalArgumentException("%s has \"%s\" in %s, %s"
                .formatted(word.setting(), Excerpt.of(word.text(), LONGEST), word.language(), fault));
    }

    /** The word that a text is, and nothing else: "stop by at five" is none. */
    Optional<Word> said(String text) {
        return Optional.ofNullable(folded.get(Folded.of(text)));
    }
}
