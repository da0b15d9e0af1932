package switchboard.ejb.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import switchboard.core.delivery.Setting;

/** What an app says, by the keys of the settings that it is set by. */
record Answers(Map<String, PerLanguage> texts) {

    Answers {
        texts = Map.copyOf(texts);
    }

    /** @throws IllegalArgumentException that begins with the key of a setting, if something about it can't be */
    static Answers of(Map<String, String> settings, List<Setting> described) {
        return new Answers(described.stream()
                .map(Setting::key)
                .collect(Collectors.toMap(key -> key, key -> PerLanguage.of(key, settings))));
    }

    /** The languages that there is such an answer in. */
    List<String> languages(String key) {
        return texts(key).languages();
    }

    /** @param language a tag of BCP 47 */
    String in(String language, String key) {
        return texts(key).in(language);
    }

    /** With the value where the text says {@code {gap}}. */
    String in(String language, String key, String gap, Object value) {
        return in(language, key).replace("{" + gap + "}", value.toString());
    }

    private PerLanguage texts(String key) {
        return Objects.requireNonNull(texts.get(key), key);
    }
}
