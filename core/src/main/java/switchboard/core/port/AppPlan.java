package switchboard.core.port;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import switchboard.core.phase.App;
import switchboard.core.phase.PhaseRules;

/**
 * Which apps messages meet, in which order and with which settings, and what holds for all of them.
 *
 * @param apps in the order in which incoming messages meet them; apps that are not among them come last, in the order of
 *     their names. One that is not there any more keeps its place for the day when it is again
 * @param compatible whether cleanup is left out for messages that an app handled, as in RapidSMS
 * @param strict whether the failure of an app ends the journey of a message, with no answer, as in RapidSMS
 * @param longestCall of an app, from 100 ms to a minute
 */
public record AppPlan(List<AppChoice> apps, boolean compatible, boolean strict, Duration longestCall) {
    private static final Duration SHORTEST_LIMIT = Duration.ofMillis(100);
    private static final Duration LONGEST_LIMIT = Duration.ofMinutes(1);
    private static final int MOST_APPS = 1_000;

    public static final AppPlan STANDARD = new AppPlan(List.of(), false, false, Duration.ofSeconds(5));

    public AppPlan {
        apps = List.copyOf(apps);
        if (apps.size() > MOST_APPS) {
            throw new IllegalArgumentException("apps are more than " + MOST_APPS);
        }
        if (apps.stream().map(AppChoice::name).distinct().count() < apps.size()) {
            throw new IllegalArgumentException("apps has one of them twice");
        }
        if (longestCall.compareTo(SHORTEST_LIMIT) < 0 || longestCall.compareTo(LONGEST_LIMIT) > 0) {
            throw new IllegalArgumentException("longestCall is not from " + SHORTEST_LIMIT + " to " + LONGEST_LIMIT);
        }
    }

    public PhaseRules rules() {
        return PhaseRules.of(!compatible, strict);
    }

    /** What holds for an app of this name, if anything was said of it. */
    public Optional<AppChoice> choice(String name) {
        return apps.stream().filter(choice -> choice.name().equals(name)).findFirst();
    }

    /** What holds for an app. */
    public AppChoice choice(App app) {
        return choice(app.name()).orElseGet(() -> AppChoice.of(app));
    }

    /** The apps that messages meet, with their settings. One that can't work with its settings is not among them. */
    public List<App> asked(List<App> present) {
        return naming(present).apps().stream()
                .filter(AppChoice::on)
                .flatMap(choice -> named(choice.name(), present).flatMap(choice::fitted).stream())
                .toList();
    }

    /** The same, with nothing left to be understood: it names all that are present. */
    public AppPlan naming(List<App> present) {
        var unnamed =
                present.stream().filter(app -> choice(app.name()).isEmpty()).map(AppChoice::of);
        return withApps(Stream.concat(apps.stream(), unnamed).toList());
    }

    public AppPlan withApps(List<AppChoice> changed) {
        return new AppPlan(changed, compatible, strict, longestCall);
    }

    /** With another choice for an app that it names. */
    public AppPlan with(AppChoice changed) {
        return withApps(apps.stream()
                .map(old -> old.name().equals(changed.name()) ? changed : old)
                .toList());
    }

    /**
     * What is wrong with it; empty if nothing.
     *
     * @param before the plan that it replaces: settings may stay as they were, whether the app is still there or not, so
     *     that the fault of one keeps nobody from changing another
     */
    public List<Problem> problems(List<App> present, AppPlan before) {
        var problems = new ArrayList<Problem>();
        var old = before.naming(present);
        for (var n = 0; n < apps.size(); n++) {
            var place = "apps[" + n + "].";
            problems(apps.get(n), present, old).stream()
                    .map(problem -> new Problem(place + problem.field(), problem.code(), problem.detail()))
                    .forEach(problems::add);
        }
        return problems;
    }

    private static List<Problem> problems(AppChoice choice, List<App> present, AppPlan before) {
        var name = choice.name();
        var kept = before.choice(name).map(AppChoice::settings);
        if (kept.isPresent() && kept.get().equals(choice.settings())) {
            return List.of();
        }
        return named(name, present)
                .map(choice::problems)
                .orElseGet(() -> List.of(new Problem("name", "unknown_app", "app \"" + name + "\" does not exist")));
    }

    private static Optional<App> named(String name, List<App> present) {
        return present.stream().filter(app -> app.name().equals(name)).findFirst();
    }
}
