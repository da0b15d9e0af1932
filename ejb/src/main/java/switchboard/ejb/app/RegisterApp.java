package switchboard.ejb.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/**
 * Lets people say who they are, {@code register|reg|join <name>}, and which language they speak,
 * {@code language|lang <name or tag>}. It answers in that language. Who registers again gets the new name.
 */
@ApplicationScoped
public class RegisterApp implements App {
    /** A word, what separates it from the rest, and the rest. */
    private static final Pattern WISH = Pattern.compile(
            "\\s*(?:(?<register>register|reg|join)|language|lang)(?![^\\s,;:])[\\s,;:]*(?<rest>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    /** Chars of an unknown language that the answer repeats. */
    private static final int SHOWN = 30;

    @Inject
    Contacts contacts;

    @Override
    public String name() {
        return "register";
    }

    @Override
    public Incoming handle(Incoming in) {
        var wish = WISH.matcher(in.text());
        var connector = in.message().connector();
        var from = in.message().from();
        if (!wish.matches() || connector == null || from == null) {
            return in;
        }
        var line = new Connection(connector, from);
        var rest = wish.group("rest").replaceAll("[\\s\\p{Cc}]+", " ").strip();
        var reply = wish.group("register") == null ? speak(line, rest) : register(line, rest);
        return in.reply(reply).handle();
    }

    private Reply register(Connection line, String name) {
        if (name.isEmpty()) {
            return Reply.of(Answers.in(language(contacts.behind(line)), "registerHelp"));
        }
        if (name.length() > Contact.LONGEST_NAME) {
            return Reply.error(Answers.in(language(contacts.behind(line)), "nameTooLong", Contact.LONGEST_NAME));
        }
        return Reply.of(Answers.in(contacts.name(line, name).language(), "registered", name));
    }

    private Reply speak(Connection line, String wanted) {
        var contact = contacts.behind(line);
        var present = language(contact);
        if (contact.isEmpty()) {
            return Reply.error(Answers.in(present, "registerFirst"));
        }
        if (wanted.isEmpty()) {
            return Reply.of(Answers.in(present, "languageHelp"));
        }
        return named(wanted)
                .map(Locale::toLanguageTag)
                .map(chosen -> {
                    contacts.save(contact.get().withLanguage(chosen));
                    return Reply.of(Answers.in(chosen, "languageSet"));
                })
                .orElseGet(() -> Reply.error(Answers.in(present, "languageUnknown", Excerpt.of(wanted, SHOWN))));
    }

    private static String language(Optional<Contact> contact) {
        return contact.map(Contact::language).orElse("");
    }

    /** By its tag, its English name or its own name. */
    private static Optional<Locale> named(String text) {
        var folded = Folded.of(text);
        return Answers.LANGUAGES.stream()
                .filter(language -> folded.equals(language.toLanguageTag())
                        || folded.equals(Folded.of(language.getDisplayLanguage(Locale.ENGLISH)))
                        || folded.equals(Folded.of(language.getDisplayLanguage(language))))
                .findFirst();
    }
}
