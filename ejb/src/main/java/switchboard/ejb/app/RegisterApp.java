package switchboard.ejb.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import switchboard.core.delivery.Setting;
import switchboard.core.phase.App;
import switchboard.core.port.Contacts;

/**
 * Lets people say who they are, {@code register|reg|join <name>}, and which language they speak,
 * {@code language|lang <name or tag>}. It answers in that language. Who registers again gets the new name.
 */
@ApplicationScoped
public class RegisterApp implements App {
    static final String NAME = "register";
    static final String REGISTER = "register";

    private static final Presets PRESETS = new Presets(NAME);
    private static final List<Setting> WORDS = List.of(
            PRESETS.setting(REGISTER, "Words that a name follows, in each language"),
            PRESETS.setting("language", "Words that a language follows"));
    private static final List<Setting> ANSWERS = List.of(
            PRESETS.setting("registered", "Answer to a {name}, in each language"),
            PRESETS.setting("registerHelp", "Answer if the name is missing"),
            PRESETS.setting("registerFirst", "Answer if the name is to come first"),
            PRESETS.setting("nameTooLong", "Answer if the name has more than the {most} characters"),
            PRESETS.setting("languageSet", "Answer to a language; only those that have one can be chosen"),
            PRESETS.setting("languageHelp", "Answer if the language is missing"),
            PRESETS.setting("languageUnknown", "Answer to any other {language}"));

    @Inject
    Contacts contacts;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Setting> settings() {
        return Stream.concat(WORDS.stream(), ANSWERS.stream()).toList();
    }

    @Override
    public App configured(Map<String, String> settings) {
        return new Registrar(Words.of(settings, WORDS), Answers.of(settings, ANSWERS), contacts);
    }
}
