package switchboard.ejb.app;

import java.util.Locale;
import java.util.ResourceBundle;
import switchboard.core.delivery.Setting;

/**
 * Settings of several languages, with what an app listens to and says until somebody sets it.
 *
 * @param app its name
 */
record Presets(String app) {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("switchboard.ejb.app.presets", Locale.ROOT);

    Setting setting(String key, String label) {
        return Setting.optional(key, label, Setting.Kind.LINES, BUNDLE.getString(app + "." + key));
    }
}
