package switchboard.core.delivery;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import switchboard.core.message.Excerpt;

/** Reads and writes what {@link RetrySchedule} describes. */
final class RetryExpression {
    private static final int LONGEST_TEXT = 200;
    private static final Pattern WHOLE = Pattern.compile("(?<waits>.*?)(?:\\s+until\\s+(?<until>\\S.*))?");
    private static final Pattern LENGTH = Pattern.compile("(?<figure>\\d{1,9})\\s*(?<unit>ms|s|m|h|d)");
    private static final Pattern WAIT = Pattern.compile("(?<length>[^*]*?)\\s*(?<star>\\*\\s*(?<times>\\d{1,4})?)?");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "ms", ChronoUnit.MILLIS,
            "s", ChronoUnit.SECONDS,
            "m", ChronoUnit.MINUTES,
            "h", ChronoUnit.HOURS,
            "d", ChronoUnit.DAYS);

    private final List<Duration> waits = new ArrayList<>();
    private boolean endless;

    private RetryExpression() {}

    static RetrySchedule schedule(String text) {
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw wrong("a schedule has 1 to " + LONGEST_TEXT + " characters, such as 5s, 1m, 5m*5 until 24h");
        }
        var whole = matched(WHOLE, text, "a schedule is one line");
        var expression = new RetryExpression();
        for (var wait : whole.group("waits").split(",", -1)) {
            expression.add(wait.strip());
        }
        var until = whole.group("until");
        if (expression.endless && until == null) {
            throw wrong("\"" + text + "\" repeats for ever: say until when, such as 5m* until 24h");
        }
        var end = until == null ? RetrySchedule.LONGEST : length(until.strip());
        return new RetrySchedule(expression.waits, expression.endless, end, text);
    }

    private void add(String wait) {
        if (endless) {
            throw wrong("only the last wait may repeat for ever; another follows: \"" + wait + "\"");
        }
        var parts = matched(WAIT, wait, "\"" + Excerpt.of(wait, 40) + "\" is not a wait such as 30s, 5m*3 or 5m*");
        var length = length(parts.group("length"));
        endless = parts.group("star") != null && parts.group("times") == null;
        int times = parts.group("times") == null ? 1 : Integer.parseInt(parts.group("times"));
        if (times == 0 || waits.size() + times > RetrySchedule.MOST) {
            throw wrong("\"" + wait + "\" does not leave 1 to " + RetrySchedule.MOST + " waits in all");
        }
        waits.addAll(Collections.nCopies(times, length));
    }

    private static Duration length(String text) {
        var shown = "\"" + Excerpt.of(text, 40) + "\"";
        var parts = matched(LENGTH, text, shown + " is not a length of time such as 500ms, 30s, 5m, 2h or 1d");
        var unit = UNITS.get(parts.group("unit"));
        var length = Duration.of(Long.parseLong(parts.group("figure")), unit);
        if (length.isZero() || length.compareTo(RetrySchedule.LONGEST) > 0) {
            throw wrong(shown + " is not longer than nothing and up to " + text(RetrySchedule.LONGEST));
        }
        return length;
    }

    private static Matcher matched(Pattern pattern, String text, String objection) {
        var matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw wrong(objection);
        }
        return matcher;
    }

    private static IllegalArgumentException wrong(String message) {
        return new IllegalArgumentException(message);
    }

    /** In the largest unit that leaves no rest; a day is 24h, as people say. */
    static String text(Duration length) {
        long millis = length.toMillis();
        if (millis % 1_000 != 0 || millis == 0) {
            return millis + "ms";
        }
        long seconds = millis / 1_000;
        if (seconds % 60 != 0) {
            return seconds + "s";
        }
        if (seconds % 3_600 != 0) {
            return seconds / 60 + "m";
        }
        return seconds % 86_400 != 0 || seconds == 86_400 ? seconds / 3_600 + "h" : seconds / 86_400 + "d";
    }
}
