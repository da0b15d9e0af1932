package switchboard.web.api;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.QuietHours;
import switchboard.core.port.Problem;
import switchboard.web.edge.Refusal;

/**
 * Quiet hours as a client writes them.
 *
 * @param from such as {@code 21:00}
 * @param zone such as {@code Europe/Berlin}
 */
record QuietHoursBody(
        @Nullable String from,
        @Nullable String to,
        @Nullable String zone) {

    /** @throws Refusal that names every field which can't be */
    QuietHours hours(String area) {
        var problems = new ArrayList<Problem>();
        var start = time("from", from, problems);
        var end = time("to", to, problems);
        var place = zone(zone, problems);
        Fields.mustBeEmpty(problems);
        return Fields.read(() -> new QuietHours(
                area, Objects.requireNonNull(start), Objects.requireNonNull(end), Objects.requireNonNull(place)));
    }

    private static @Nullable LocalTime time(String field, @Nullable String text, List<Problem> problems) {
        try {
            if (text != null && text.length() == 5) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeParseException e) {
            // It is told below, like a time that is missing.
        }
        problems.add(new Problem(field, "bad_time", "is not a time of day such as 21:00"));
        return null;
    }

    private static @Nullable ZoneId zone(@Nullable String text, List<Problem> problems) {
        try {
            if (text != null && text.length() <= 50) {
                return ZoneId.of(text);
            }
        } catch (DateTimeException e) {
            // It is told below, like a zone that is missing.
        }
        problems.add(new Problem("zone", "bad_zone", "is not a time zone such as Europe/Berlin"));
        return null;
    }
}
