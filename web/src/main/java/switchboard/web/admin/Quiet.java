package switchboard.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import switchboard.core.delivery.QuietHours;
import switchboard.core.port.QuietTimes;

/** Areas and their quiet hours, and the form for one of them. */
@Named
@ViewScoped
public class Quiet implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Set<String> FIELDS = Set.of("area", "from", "to", "zone");

    @Inject
    QuietTimes times;

    @Inject
    Console console;

    private final FieldErrors errors = new FieldErrors();
    private boolean known;
    private String area = "";
    private String from = "";
    private String to = "";
    private String zone = "";

    public List<QuietHours> getRows() {
        return times.all();
    }

    public void add() {
        open(false, "", "21:00", "08:00", "Europe/Berlin");
    }

    public void edit(QuietHours row) {
        open(
                true,
                row.area(),
                row.from().toString(),
                row.to().toString(),
                row.zone().getId());
    }

    private void open(boolean there, String where, String start, String end, String clock) {
        errors.clear();
        known = there;
        area = where;
        from = start;
        to = end;
        zone = clock;
        PrimeFaces.current().executeScript("PF('quietDialog').show()");
    }

    public void save() {
        console.mustBeAdmin();
        errors.clear();
        errors.attempt(() -> times.save(hours()), FIELDS);
        if (errors.isEmpty()) {
            Texts.say("saved", area);
            PrimeFaces.current().executeScript("PF('quietDialog').hide()");
        }
    }

    private QuietHours hours() {
        if (!known && times.all().stream().anyMatch(row -> row.area().equals(area))) {
            throw new IllegalArgumentException("area " + Texts.of("nameTaken"));
        }
        return new QuietHours(area, time("from", from), time("to", to), zone());
    }

    private static LocalTime time(String field, String text) {
        try {
            if (text.length() == 5) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeParseException e) {
            // It is told below, like seconds, which quiet hours have none of.
        }
        throw new IllegalArgumentException(field + " " + Texts.of("notATime"));
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("zone " + Texts.of("notAZone"), e);
        }
    }

    public void remove(String gone) {
        console.mustBeAdmin();
        times.remove(gone);
        Texts.say("removed", gone);
    }

    public String error(String field) {
        return errors.at(field);
    }

    public boolean isKnown() {
        return known;
    }

    public String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area == null ? "" : area.strip();
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

    public String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone == null ? "" : zone.strip();
    }
}
