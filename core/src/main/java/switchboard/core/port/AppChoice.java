package switchboard.core.port;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import switchboard.core.delivery.Setting;
import switchboard.core.phase.App;

/**
 * What is configured for one app.
 *
 * @param on whether messages meet it
 * @param settings by key; those that are absent have their default
 */
public record AppChoice(String name, boolean on, Map<String, String> settings) {

    public AppChoice {
        Objects.requireNonNull(name, "name");
        settings = Map.copyOf(settings);
    }

    /** For an app that nobody has said anything of. */
    public static AppChoice of(App app) {
        return new AppChoice(app.name(), app.startsOn(), Map.of());
    }

    public AppChoice withOn(boolean changed) {
        return new AppChoice(name, changed, settings);
    }

    /** What is wrong with the settings; empty if the app can work with them. */
    public List<Problem> problems(App app) {
        var described = app.settings();
        var problems = new ArrayList<Problem>();
        for (var setting : described) {
            setting.problemWith(settings.getOrDefault(setting.key(), ""))
                    .ifPresent(detail -> problems.add(problem(setting.key(), "bad_setting", detail)));
        }
        var keys = described.stream().map(Setting::key).collect(Collectors.toSet());
        settings.keySet().stream()
                .filter(key -> !keys.contains(key))
                .sorted()
                .forEach(key -> problems.add(problem(key, "unknown_setting", "is no setting of this app")));
        return problems.isEmpty() ? problemsOfItsOwn(app) : problems;
    }

    /** An app is foreign code, and may object to settings in any way. */
    private List<Problem> problemsOfItsOwn(App app) {
        try {
            configured(app);
            return List.of();
        } catch (IllegalArgumentException e) {
            var words = String.valueOf(e.getMessage()).split(" ", 2);
            return app.settings().stream().anyMatch(setting -> setting.key().equals(words[0])) && words.length == 2
                    ? List.of(problem(words[0], "bad_setting", words[1]))
                    : List.of(new Problem("settings", "bad_setting", String.valueOf(e.getMessage())));
        } catch (RuntimeException | LinkageError e) {
            return List.of(new Problem("settings", "bad_setting", "the app failed to take them: " + e));
        }
    }

    private static Problem problem(String key, String code, String detail) {
        return new Problem("settings." + key, code, key + " " + detail);
    }

    /** The app with these settings, and with the defaults of the others. */
    App configured(App app) {
        var whole = new HashMap<String, String>();
        app.settings().forEach(setting -> whole.put(setting.key(), setting.defaultValue()));
        whole.putAll(settings);
        return Objects.requireNonNull(app.configured(Map.copyOf(whole)), "configured returned null");
    }
}
