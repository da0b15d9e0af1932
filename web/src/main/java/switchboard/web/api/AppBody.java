package switchboard.web.api;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import switchboard.core.phase.App;
import switchboard.core.port.AppChoice;
import switchboard.web.edge.Refusal;
import switchboard.web.edge.Secrets;

/**
 * An app as a client writes it; what is absent stays as it is.
 *
 * @param name needed only in a list of apps
 * @param settings all of them, by key; a secret that is eight asterisks stays what it was
 */
record AppBody(
        @Nullable String name,
        @Nullable Boolean on,
        @Nullable Map<String, String> settings) {

    /**
     * @param place of this app in the request, with a dot behind it; empty if there is but one
     * @param app null if it is not there
     * @throws Refusal that names the field which can't be
     */
    AppChoice choice(String place, AppChoice old, @Nullable App app) {
        var described = app == null ? null : app.settings();
        return Fields.read(() -> new AppChoice(
                old.name(),
                Objects.requireNonNullElse(on, old.on()),
                settings == null
                        ? old.settings()
                        : Secrets.unmasked(place + "settings.", checked(place), described, old.settings())));
    }

    private Map<String, String> checked(String place) {
        var given = Objects.requireNonNull(settings);
        given.forEach((key, value) -> {
            if (value == null) {
                throw Refusal.field(place + "settings." + key, "required", "is null");
            }
        });
        return given;
    }
}
