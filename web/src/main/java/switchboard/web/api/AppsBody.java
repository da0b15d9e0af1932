package switchboard.web.api;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import switchboard.core.phase.App;
import switchboard.core.port.AppChoice;
import switchboard.core.port.AppPlan;
import switchboard.web.edge.Refusal;

/**
 * The plan of apps as a client writes it; what is absent stays as it is.
 *
 * @param longestCall ISO 8601 duration
 * @param apps in the order that is wanted; those that are not among them follow in the order that they have
 */
record AppsBody(
        @Nullable Boolean compatible,
        @Nullable Boolean strict,
        @Nullable String longestCall,
        @Nullable List<AppBody> apps) {

    /**
     * @param old with all that are present
     * @throws Refusal that names the field which can't be
     */
    AppPlan plan(AppPlan old, List<App> present) {
        var ordered = ordered(old, present);
        return Fields.read(() -> new AppPlan(
                ordered,
                Objects.requireNonNullElse(compatible, old.compatible()),
                Objects.requireNonNullElse(strict, old.strict()),
                longestCall == null ? old.longestCall() : duration(longestCall)));
    }

    private List<AppChoice> ordered(AppPlan old, List<App> present) {
        var choices = new LinkedHashMap<String, AppChoice>();
        for (var n = 0; apps != null && n < apps.size(); n++) {
            var choice = choice("apps[" + n + "].", apps.get(n), old, present);
            if (choices.put(choice.name(), choice) != null) {
                throw Refusal.field("apps[" + n + "].name", "duplicate", "is there twice");
            }
        }
        old.apps().forEach(choice -> choices.putIfAbsent(choice.name(), choice));
        return List.copyOf(choices.values());
    }

    private static AppChoice choice(String place, @Nullable AppBody body, AppPlan old, List<App> present) {
        var name = body == null ? null : body.name();
        if (body == null || name == null) {
            throw Refusal.field(place + "name", "required", "is required");
        }
        var known = old.choice(name).orElseGet(() -> new AppChoice(name, true, Map.of()));
        return body.choice(place, known, AppsResource.named(name, present));
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("longestCall is not a duration such as PT5S", e);
        }
    }
}
