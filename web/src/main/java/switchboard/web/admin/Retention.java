package switchboard.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import switchboard.core.port.RetentionSetting;

/** How long is remembered what is over. */
@Named
@ViewScoped
public class Retention implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Set<String> FIELDS = Set.of("messageDays", "referenceDays");

    @Inject
    RetentionSetting setting;

    @Inject
    Console console;

    private final FieldErrors errors = new FieldErrors();
    private String messageDays = "";
    private String referenceDays = "";

    /** Called once, when the page is asked for. */
    public void load() {
        var current = setting.current();
        messageDays = Integer.toString(current.messageDays());
        referenceDays = Integer.toString(current.referenceDays());
    }

    public void save() {
        console.mustBeAdmin();
        errors.clear();
        errors.attempt(() -> setting.save(filled()), FIELDS);
        if (errors.isEmpty()) {
            Texts.say("retentionSaved");
        }
    }

    private switchboard.core.port.Retention filled() {
        return new switchboard.core.port.Retention(
                days("messageDays", messageDays), days("referenceDays", referenceDays));
    }

    private static int days(String field, String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException(field + " " + Texts.of("notDays"));
        }
        return Integer.parseInt(text);
    }

    public String error(String field) {
        return errors.at(field);
    }

    public String getMessageDays() {
        return messageDays;
    }

    public void setMessageDays(@Nullable String messageDays) {
        this.messageDays = Objects.requireNonNullElse(messageDays, "").strip();
    }

    public String getReferenceDays() {
        return referenceDays;
    }

    public void setReferenceDays(@Nullable String referenceDays) {
        this.referenceDays = Objects.requireNonNullElse(referenceDays, "").strip();
    }
}
