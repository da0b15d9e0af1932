package switchboard.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import switchboard.core.delivery.QuietHours;
import switchboard.core.port.QuietTimes;

/** Areas and their quiet hours, and the form for one of them. */
@Named
@ViewScoped
public class Quiet implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    QuietTimes times;

    @Inject
    Console console;

    private final DialogForm form = new DialogForm("quietDialog");

    public List<QuietHours> getRows() {
        return times.all();
    }

    public void add() {
        open(false, "", "21:00", "08:00", "Europe/Berlin");
    }

    public void edit(QuietHours row) {
        var from = row.from().toString();
        var to = row.to().toString();
        open(true, row.area(), from, to, row.zone().getId());
    }

    private void open(boolean there, String area, String from, String to, String zone) {
        form.open(there, Map.of("area", area, "from", from, "to", to, "zone", zone));
    }

    public void save() {
        console.mustBeAdmin();
        form.save(form.text("area"), () -> {
            times.save(hours());
            return List.of();
        });
    }

    private QuietHours hours() {
        var area = form.text("area");
        form.mustBeNew("area", times.all().stream().anyMatch(row -> row.area().equals(area)));
        return new QuietHours(area, time("from"), time("to"), form.zone("zone"));
    }

    private LocalTime time(String field) {
        var text = form.text(field);
        try {
            if (text.length() == 5) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeParseException e) {
            // It is told below, like seconds, which quiet hours have none of.
        }
        throw new IllegalArgumentException(field + " " + Texts.of("notATime"));
    }

    public void remove(String gone) {
        console.mustBeAdmin();
        times.remove(gone);
        Texts.say("removed", gone);
    }

    public DialogForm getForm() {
        return form;
    }
}
