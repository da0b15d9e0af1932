package switchboard.ejb.app;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import switchboard.core.contact.Connection;
import switchboard.core.contact.Contact;
import switchboard.core.message.Excerpt;
import switchboard.core.phase.App;
import switchboard.core.phase.Incoming;
import switchboard.core.phase.Reply;
import switchboard.core.port.Contacts;

/** {@link RegisterApp} when it knows its words. */
record Registrar(Words words, Answers answers, Contacts contacts) implements App {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;:]+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Chars of an unknown language that the answer repeats. */
    private static final int SHOWN = 30;

    /** @throws IllegalArgumentException that begins with the key of a setting, if no text could begin with one of its words */
    Registrar {
        words.folded().forEach((folded, word) -> {
            if (SEPARATORS.matcher(folded).find()) {
                throw Words.objection(word, "which is more than one word");
            }
        });
    }

    @Override
    public String name() {
        return RegisterApp.NAME;
    }

    @Override
    public Incoming handle(Incoming in) {
        var parts = SEPARATORS.split(in.text().strip(), 2);
        var word = words.said(parts[0]);
        var connector = in.message().connector();
        var from = in.message().from();
        if (word.isEmpty() || connector == null || from == null) {
            return in;
        }
        var rest = parts.length < 2
                ? ""
                : parts[1].replaceAll("[\\s\\p{Cc}]+", " ").strip();
        return in.reply(answer(word.get(), new Connection(connector, from), rest))
                .handle();
    }

    private Reply answer(Words.Word word, Connection line, String rest) {
        var contact = contacts.behind(line);
        var language = word.languageFor(contact);
        return word.setting().equals(RegisterApp.REGISTER)
                ? register(line, rest, language)
                : contact.map(known -> speak(known, rest, language))
                        .orElseGet(() -> Reply.error(answers.in(language, "registerFirst")));
    }

    private Reply register(Connection line, String name, String language) {
        if (name.isEmpty()) {
            return Reply.of(answers.in(language, "registerHelp"));
        }
        if (name.length() > Contact.LONGEST_NAME) {
            return Reply.error(answers.in(language, "nameTooLong", "most", Contact.LONGEST_NAME));
        }
        contacts.name(line, name);
        return Reply.of(answers.in(language, "registered", "name", name));
    }

    private Reply speak(Contact contact, String wanted, String language) {
        if (wanted.isEmpty()) {
            return Reply.of(answers.in(language, "languageHelp"));
        }
        var chosen = named(wanted);
        if (chosen.isEmpty()) {
            return Reply.error(answers.in(language, "languageUnknown", "language", Excerpt.of(wanted, SHOWN)));
        }
        contacts.save(contact.withLanguage(chosen.get()));
        return Reply.of(answers.in(chosen.get(), "languageSet"));
    }

    /** By its tag, its English name or its own name. */
    private Optional<String> named(String text) {
        var folded = Folded.of(text);
        return answers.languages("languageSet").stream()
                .filter(tag -> {
                    var language = Locale.forLanguageTag(tag);
                    return folded.equalsIgnoreCase(tag)
                            || folded.equals(Folded.of(language.getDisplayLanguage(Locale.ENGLISH)))
                            || folded.equals(Folded.of(language.getDisplayLanguage(language)));
                })
                .findFirst();
    }
}
