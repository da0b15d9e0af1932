package switchboard.core.port;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /** What is wrong with the settings; empty if the app can work with them. An app is foreign code, and may object in any way. */
    public List<Problem> problems(App app) {
        var described = List.<Setting>of();
        try {
            described = app.settings();
            var problems = problemsOfForm(described);
            if (problems.isEmpty()) {
                configured(app);
            }
            return problems;
        } catch (IllegalArgumentException e) {
            return List.of(objection(String.valueOf(e.getMessage()), described));
        } catch (RuntimeException | LinkageError e) {
            return List.of(new Problem("settings", "bad_setting", "the app failed to take them: " + e));
        }
    }

    private List<Problem> problemsOfForm(List<Setting> described) {
        var problems = new ArrayList<Problem>();
        for (var setting : described) {
            setting.problemWith(settings.getOrDefault(setting.key(), ""))
                    .ifPresent(detail -> problems.add(problem(setting.key(), "bad_setting", detail)));
        }
        settings.keySet().stream()
                .filter(key -> !hasKey(described, key))
                .sorted()
                .forEach(key -> problems.add(problem(key, "unknown_setting", "is no setting of this app")));
        return problems;
    }

    /** Of the setting that it names first, if it names one. */
    private static Problem objection(String words, List<Setting> described) {
        var pair = words.split(" ", 2);
        return pair.length == 2 && hasKey(described, pair[0])
                ? problem(pair[0], "bad_setting", pair[1])
                : new Problem("settings", "bad_setting", words);
    }

    private static boolean hasKey(List<Setting> described, String key) {
        return described.stream().anyMatch(setting -> setting.key().equals(key));
    }

    private static Problem problem(String key, String code, String detail) {
        return new Problem("settings." + key, code, key + " " + detail);
    }

    /** The app with these settings; empty if it can't work with them. */
    Optional<App> fitted(App app) {
        try {
            return problemsOfForm(app.settings()).isEmpty() ? Optional.of(configured(app)) : Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** The app with these settings, and with the defaults of the others. */
    private App configured(App app) {
        var whole = new HashMap<String, String>();
        app.settings().forEach(setting -> whole.put(setting.key(), setting.defaultValue()));
        whole.putAll(settings);
        return Objects.requireNonNull(app.configured(Map.copyOf(whole)), "configured returned null");
    }
}
