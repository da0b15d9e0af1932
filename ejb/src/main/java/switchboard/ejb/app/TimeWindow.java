package switchboard.ejb.app;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a day, on some days of the week.
 *
 * @param days on which it begins
 * @param from minute of the day, included
 * @param to minute of the day, not included; of the next day if it is not later than {@code from}
 */
record TimeWindow(Set<DayOfWeek> days, int from, int to) {
    private static final List<String> NAMES = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
    private static final String DAY = "(" + String.join("|", NAMES) + ")";
    private static final String TIME = "([01][0-9]|2[0-3]):([0-5][0-9])";
    private static final Pattern FORM =
            Pattern.compile("(?:" + DAY + "(?:-" + DAY + ")? +)?" + TIME + "-(?:" + TIME + "|24:00)");
    private static final int MIDNIGHT = 24 * 60;

    TimeWindow {
        days = Set.copyOf(days);
    }

    /**
     * As in {@code MON-FRI 18:00-08:00}, {@code SUN 00:00-24:00} or, for every day, {@code 12:00-13:00}.
     *
     * @throws IllegalArgumentException with what it is not
     */
    static TimeWindow parse(String text) {
        var match = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!match.matches()) {
            throw new IllegalArgumentException("no window such as MON-FRI 18:00-08:00: " + text.strip());
        }
        var to = match.group(5) == null ? MIDNIGHT : minute(match.group(5), match.group(6));
        return new TimeWindow(days(match.group(1), match.group(2)), minute(match.group(3), match.group(4)), to);
    }

    private static int minute(String hour, String minute) {
        return Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    }

    /** A range may go over the end of the week. */
    private static Set<DayOfWeek> days(@Nullable String first, @Nullable String last) {
        if (first == null) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        var days = EnumSet.of(day(first));
        for (var day = day(first); day != day(last == null ? first : last); ) {
            day = day.plus(1);
            days.add(day);
        }
        return days;
    }

    private static DayOfWeek day(String name) {
        return DayOfWeek.of(NAMES.indexOf(name) + 1);
    }

    boolean contains(LocalDateTime at) {
        var minute = at.get(ChronoField.MINUTE_OF_DAY);
        var begunToday = days.contains(at.getDayOfWeek()) && from <= minute;
        if (from < to) {
            return begunToday && minute < to;
        }
        var begunYesterday = days.contains(at.getDayOfWeek().minus(1)) && minute < to;
        return begunToday || begunYesterday;
    }
}
