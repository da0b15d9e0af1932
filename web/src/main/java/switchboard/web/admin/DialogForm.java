package switchboard.web.admin;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.primefaces.PrimeFaces;
import switchboard.core.port.Problem;

/** The form of a dialog: its fields as texts, by the names that problems have for them, and what is wrong with them. */
public final class DialogForm implements Serializable {
    private static final long serialVersionUID = 1;

    private final String dialog;
    private final Map<String, String> fields = new HashMap<>();
    private final FieldErrors errors = new FieldErrors();
    private boolean known;

    /** @param dialog as the page calls its widget */
    DialogForm(String dialog) {
        this.dialog = dialog;
    }

    /**
     * Shows it with these values.
     *
     * @param there whether they are those of something that is there: its name can't be changed
     */
    void open(boolean there, Map<String, String> values) {
        errors.clear();
        known = there;
        fields.clear();
        fields.putAll(values);
        PrimeFaces.current().executeScript("PF('" + dialog + "').show()");
    }

    /**
     * Hides it and says so if this saves it, and tells what is wrong otherwise.
     *
     * @param work what is wrong; it may object by an IllegalArgumentException that names the field first, too
     */
    void save(String name, Supplier<List<Problem>> work) {
        errors.clear();
        errors.attempt(() -> errors.addAll(work.get(), fields.keySet()), fields.keySet());
        if (errors.isEmpty()) {
            Texts.say("saved", name);
            PrimeFaces.current().executeScript("PF('" + dialog + "').hide()");
        }
    }

    /** What is in a field, without space around it. Menus put null there for an empty choice. */
    String text(String field) {
        return Objects.requireNonNullElse(fields.get(field), "").strip();
    }

    /** Something new may not share its name with what is there. */
    void mustBeNew(String field, boolean taken) {
        if (taken && !known) {
            throw new IllegalArgumentException(field + " " + Texts.of("nameTaken"));
        }
    }

    ZoneId zone(String field) {
        try {
            return ZoneId.of(text(field));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(field + " " + Texts.of("notAZone"), e);
        }
    }

    /** To be read and written by the page. */
    public Map<String, String> getFields() {
        return fields;
    }

    public boolean isKnown() {
        return known;
    }

    /** Empty if nothing is wrong with it. */
    public String error(String field) {
        return errors.at(field);
    }
}
