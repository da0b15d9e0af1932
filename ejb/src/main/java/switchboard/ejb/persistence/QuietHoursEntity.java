package switchboard.ejb.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.time.ZoneId;
import switchboard.core.delivery.QuietHours;

/** The quiet hours of one area. */
@Entity(name = "QuietHours")
@Table(name = "quiet_hours")
class QuietHoursEntity {
    @Id
    String area;

    String starts;
    String ends;
    String zone;

    static QuietHoursEntity of(QuietHours hours) {
        var row = new QuietHoursEntity();
        row.area = hours.area();
        row.starts = hours.from().toString();
        row.ends = hours.to().toString();
        row.zone = hours.zone().getId();
        return row;
    }

    QuietHours hours() {
        return new QuietHours(area, LocalTime.parse(starts), LocalTime.parse(ends), ZoneId.of(zone));
    }
}
