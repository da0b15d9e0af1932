package switchboard.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import switchboard.core.port.Planned;
import switchboard.core.port.Problem;
import switchboard.core.port.Schedule;
import switchboard.core.port.Schedules;
import switchboard.core.port.Submission;

/** Messages that are sent again and again, and the form for one that is a plain text. */
@Named
@ViewScoped
public class Broadcasts implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Schedules schedules;

    @Inject
    Console console;

    private final DialogForm form = new DialogForm("broadcastDialog");
    private boolean active = true;

    public List<Planned> getRows() {
        return schedules.all();
    }

    public void add() {
        open(false, "", "0 9 * * 1", "Europe/Berlin", Submission.text("", List.of(), ""));
        active = true;
    }

    public void edit(Planned row) {
        var schedule = row.schedule();
        open(true, schedule.name(), schedule.cron(), schedule.zone().getId(), schedule.message());
        active = schedule.active();
    }

    private void open(boolean there, String name, String cron, String zone, Submission message) {
        var from = Objects.requireNonNullElse(message.from(), "");
        var to = String.join(", ", to(message));
        var text = text(message);
        form.open(there, Map.of("name", name, "cron", cron, "zone", zone, "from", from, "to", to, "text", text));
    }

    /** Whether the form shows all of it: what else a message has, it would lose here. */
    public boolean isPlain(Planned row) {
        var message = row.schedule().message();
        return message.equals(Submission.text(message.from(), to(message), text(message)));
    }

    private static List<String> to(Submission message) {
        return Objects.requireNonNullElse(message.to(), List.of());
    }

    private static String text(Submission message) {
        return Objects.requireNonNullElse(message.text(), "");
    }

    public void save() {
        console.mustBeAdmin();
        form.save(form.text("name"), this::problems);
    }

    /** By the fields of this form, which are those of schedule and message together. */
    private List<Problem> problems() {
        return schedules.save(schedule()).stream()
                .map(problem -> new Problem(problem.field().replace("message.", ""), problem.code(), problem.detail()))
                .toList();
    }

    private Schedule schedule() {
        var name = form.text("name");
        form.mustBeNew(
                "name",
                schedules.all().stream().anyMatch(row -> row.schedule().name().equals(name)));
        return new Schedule(name, console.getName(), form.text("cron"), form.zone("zone"), active, message());
    }

    private Submission message() {
        var from = form.text("from");
        return Submission.text(from.isEmpty() ? null : from, SendTest.lines(form.text("to")), form.text("text"));
    }

    public void remove(String gone) {
        console.mustBeAdmin();
        schedules.remove(gone);
        Texts.say("removed", gone);
    }

    public DialogForm getForm() {
        return form;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
