package switchboard.web.admin;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Setting;
import switchboard.web.edge.Secrets;

/**
 * A setting of a transport or an app as a field of a form. A secret that is left empty stays what it is. Lines that were
 * not set begin as their default, as nobody would write all of them again to change one.
 */
public final class SettingField implements Serializable {
    private static final long serialVersionUID = 1;

    private final transient Setting setting;
    private final boolean kept;
    private String value;

    /** @param kept whether there is a secret already */
    SettingField(Setting setting, String value, boolean kept) {
        this.setting = setting;
        this.value = value;
        this.kept = kept;
    }

    /** Fields for settings with these values. */
    static List<SettingField> of(List<Setting> described, Map<String, String> values) {
        return described.stream()
                .map(setting -> {
                    var secret = setting.kind() == Setting.Kind.SECRET;
                    var lines = setting.kind() == Setting.Kind.LINES;
                    var value = values.getOrDefault(setting.key(), lines ? setting.defaultValue() : "");
                    return new SettingField(setting, secret ? "" : value, secret && !value.isEmpty());
                })
                .toList();
    }

    /** What was filled in, by key; a mask for a secret that stays what it is. */
    static Map<String, String> values(List<SettingField> fields) {
        var values = new LinkedHashMap<String, String>();
        for (var field : fields) {
            var value = field.value.isEmpty() && field.kept ? Secrets.MASK : field.value;
            if (!value.isEmpty() && !field.isDefault()) {
                values.put(field.getKey(), value);
            }
        }
        return values;
    }

    public String getKey() {
        return setting.key();
    }

    /** The name of the field in problems. */
    public String getName() {
        return "settings." + setting.key();
    }

    /** For an id in HTML. */
    public String getId() {
        return "setting_" + setting.key().replaceAll("[^A-Za-z0-9]", "_");
    }

    public Setting getSetting() {
        return setting;
    }

    public boolean isSecret() {
        return setting.kind() == Setting.Kind.SECRET;
    }

    public boolean isChoice() {
        return setting.kind() == Setting.Kind.CHOICE;
    }

    public boolean isLines() {
        return setting.kind() == Setting.Kind.LINES;
    }

    private boolean isDefault() {
        return isLines() && value.equals(setting.defaultValue());
    }

    public String getHelp() {
        if (isSecret() && kept) {
            return Texts.of("helpSecretKept");
        }
        var help =
                switch (setting.kind()) {
                    case NUMBER -> Texts.of("helpNumber");
                    case DURATION -> Texts.of("helpDuration");
                    case LINES -> setting.defaultValue().isEmpty() ? "" : Texts.of("helpLines");
                    case TEXT, LIST, SECRET, CHOICE -> "";
                };
        var shown = isChoice() || isLines();
        var preset = setting.defaultValue().isEmpty() || shown ? "" : Texts.of("helpDefault", setting.defaultValue());
        return (help + " " + preset).strip();
    }

    public boolean isRequired() {
        return setting.required() && !kept;
    }

    public boolean isKept() {
        return kept;
    }

    public boolean isSet() {
        return kept || !value.isEmpty();
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        var text = value == null ? "" : value;
        // Browsers end lines as networks do.
        this.value = isLines() ? text.replace("\r\n", "\n").strip() : text;
    }
}
