package switchboard.web.admin;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import switchboard.core.phase.App;
import switchboard.core.port.AppChoice;
import switchboard.core.port.Problem;

/**
 * An app in the table of the console.
 *
 * @param place from 1
 * @param settable whether there is anything to set
 * @param problem why messages don't meet it although it is on; empty if they do
 */
public record AppRow(int place, String name, boolean on, boolean present, boolean settable, String problem) {

    /** @param app null if it is not there */
    static AppRow of(int place, AppChoice choice, @Nullable App app) {
        var problems = app == null ? List.<Problem>of() : choice.problems(app);
        return new AppRow(
                place,
                choice.name(),
                choice.on(),
                app != null,
                app != null && !app.settings().isEmpty(),
                problems.stream().map(Problem::detail).collect(Collectors.joining("; ")));
    }

    public String state() {
        if (!present) {
            return Texts.of("appAway");
        }
        if (!on) {
            return Texts.of("appOff");
        }
        return problem.isEmpty() ? Texts.of("appOn") : Texts.of("appBroken");
    }

    /** As {@link Format#tone}. */
    public String tone() {
        if (!present || !on) {
            return "idle";
        }
        return problem.isEmpty() ? "good" : "bad";
    }
}
