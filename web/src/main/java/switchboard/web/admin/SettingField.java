package switchboard.web.admin;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Setting;

/** A setting of a transport as a field of a form. A secret that is left empty stays what it is. */
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

    public String getHelp() {
        if (isSecret() && kept) {
            return Texts.of("helpSecretKept");
        }
        var help =
                switch (setting.kind()) {
                    case NUMBER -> Texts.of("helpNumber");
                    case DURATION -> Texts.of("helpDuration");
                    case TEXT, LIST, SECRET, CHOICE -> "";
                };
        var preset =
                setting.defaultValue().isEmpty() || isChoice() ? "" : Texts.of("helpDefault", setting.defaultValue());
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
        this.value = value == null ? "" : value;
    }
}
