package switchboard.web.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Setting;
import switchboard.core.phase.App;
import switchboard.core.port.AppChoice;
import switchboard.core.port.Problem;
import switchboard.web.edge.Secrets;

/**
 * An app as the API shows it.
 *
 * @param present false if what brought it has gone; its place and its settings are kept
 * @param settings those that were set; secrets masked
 * @param options what can be set
 * @param problems why messages don't meet it although it is on
 */
record AppView(
        String name,
        boolean on,
        boolean present,
        Map<String, String> settings,
        List<Option> options,
        List<Problem> problems) {

    /** A setting that the app has. */
    record Option(
            String key,
            String label,
            Setting.Kind kind,
            String defaultValue,
            boolean required,
            List<String> choices,
            int maxLength) {
        static Option of(Setting setting) {
            return new Option(
                    setting.key(),
                    setting.label(),
                    setting.kind(),
                    setting.defaultValue(),
                    setting.required(),
                    setting.choices(),
                    setting.maxLength());
        }
    }

    /** @param app null if it is not there */
    static AppView of(AppChoice choice, @Nullable App app) {
        var described = app == null ? null : app.settings();
        return new AppView(
                choice.name(),
                choice.on(),
                app != null,
                Secrets.masked(choice.settings(), described),
                described == null
                        ? List.of()
                        : described.stream().map(Option::of).toList(),
                app == null ? List.of() : choice.problems(app));
    }
}
