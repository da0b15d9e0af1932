package switchboard.core.delivery;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import switchboard.core.message.Excerpt;

/**
 * When the people of an area are not to be disturbed: every day from one time to another, by their own clock. A window
 * that ends before it begins ends the next day.
 *
 * @param area a country by its two letters (ISO 3166-1), or the first digits of numbers with their plus
 * @param from the first quiet minute
 * @param to the first minute that is not
 */
public record QuietHours(String area, LocalTime from, LocalTime to, ZoneId zone) {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern PREFIX = Pattern.compile("\\+[1-9][0-9]{0,14}");

    public QuietHours {
        if (!COUNTRIES.contains(area) && !PREFIX.matcher(area).matches()) {
            throw new IllegalArgumentException("area is neither a country such as DE nor the first digits of numbers"
                    + " such as +4917: \"" + Excerpt.of(area, 40) + "\"");
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException("to is the same as from: " + to);
        }
    }

    /** Whether the area is told by the first digits of numbers, and not by a country. */
    public boolean isPrefix() {
        return area.startsWith("+");
    }

    /** When the quiet hours end that it is in the midst of at this moment; empty if it is in none. */
    public Optional<Instant> end(Instant now) {
        var local = now.atZone(zone);
        var time = local.toLocalTime();
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        if (from.isBefore(to) ? !begun || over : !begun && over) {
            return Optional.empty();
        }
        var day = local.toLocalDate();
        var last = begun && to.isBefore(from) ? day.plusDays(1) : day;
        var end = ZonedDateTime.of(last, to, zone);
        // In the night when clocks are put back, the hour that comes twice may have begun for the second time.
        return Optional.of((end.toInstant().isAfter(now) ? end : end.withLaterOffsetAtOverlap()).toInstant());
    }
}
