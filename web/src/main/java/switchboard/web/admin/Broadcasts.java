package switchboard.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
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
    private static final Set<String> FIELDS = Set.of("name", "cron", "zone", "from", "to", "text");

    @Inject
    Schedules schedules;

    @Inject
    Console console;

    private final FieldErrors errors = new FieldErrors();
    private boolean known;
    private boolean active = true;
    private String name = "";
    private String cron = "";
    private String zone = "";
    private String from = "";
    private String to = "";
    private String text = "";

    public List<Planned> getRows() {
        return schedules.all();
    }

    public void add() {
        known = false;
        name = "";
        cron = "0 9 * * 1";
        zone = "Europe/Berlin";
        active = true;
        message(Submission.text("", List.of(), ""));
    }

    public void edit(Planned row) {
        var schedule = row.schedule();
        known = true;
        name = schedule.name();
        cron = schedule.cron();
        zone = schedule.zone().getId();
        active = schedule.active();
        message(schedule.message());
    }

    private void message(Submission message) {
        errors.clear();
        from = Objects.requireNonNullElse(message.from(), "");
        to = String.join(", ", Objects.requireNonNullElse(message.to(), List.of()));
        text = Objects.requireNonNullElse(message.text(), "");
        PrimeFaces.current().executeScript("PF('broadcastDialog').show()");
    }

    /** Whether the form shows all of it: what else a message has, it would lose here. */
    public boolean isPlain(Planned row) {
        var message = row.schedule().message();
        var plain = Submission.text(
                message.from(),
                Objects.requireNonNullElse(message.to(), List.of()),
                Objects.requireNonNullElse(message.text(), ""));
        return message.equals(plain);
    }

    public void save() {
        console.mustBeAdmin();
        errors.clear();
        errors.attempt(() -> errors.addAll(problems(), FIELDS), FIELDS);
        if (errors.isEmpty()) {
            Texts.say("saved", name);
            PrimeFaces.current().executeScript("PF('broadcastDialog').hide()");
        }
    }

    /** By the fields of this form, which are those of schedule and message together. */
    private List<Problem> problems() {
        if (!known
                && schedules.all().stream()
                        .anyMatch(row -> row.schedule().name().equals(name))) {
            throw new IllegalArgumentException("name " + Texts.of("nameTaken"));
        }
        var message = Submission.text(from.isEmpty() ? null : from, SendTest.lines(to), text);
        return schedules.save(new Schedule(name, console.getName(), cron, place(), active, message)).stream()
                .map(problem -> new Problem(problem.field().replace("message.", ""), problem.code(), problem.detail()))
                .toList();
    }

    private ZoneId place() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("zone " + Texts.of("notAZone"), e);
        }
    }

    public void remove(String gone) {
        console.mustBeAdmin();
        schedules.remove(gone);
        Texts.say("removed", gone);
    }

    public String error(String field) {
        return errors.at(field);
    }

    public boolean isKnown() {
        return known;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name.strip();
    }

    public String getCron() {
        return cron;
    }

    public void setCron(@Nullable String cron) {
        this.cron = cron == null ? "" : cron.strip();
    }

    public String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone == null ? "" : zone.strip();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from == null ? "" : from.strip();
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to == null ? "" : to.strip();
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text.strip();
    }
}
