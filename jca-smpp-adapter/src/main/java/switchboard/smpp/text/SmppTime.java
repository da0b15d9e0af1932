package switchboard.smpp.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The times of requests and answers, {@code YYMMDDhhmmsstnnp} (SMPP 3.4 §7.1.1). */
public final class SmppTime {

    private static final Pattern FORM =
            Pattern.compile("(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)\\d(\\d\\d)([-+R])");
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("yyMMddHHmmss").withZone(ZoneOffset.UTC);
    private static final int MINUTES_OF_A_QUARTER = 15;

    private SmppTime() {}

    /**
     * Reads an absolute or a relative time; tenths of a second are left out.
     *
     * @param now from when a relative one counts
     * @return empty for what is no time
     */
    public static Optional<Instant> read(String time, Instant now) {
        Matcher fields = FORM.matcher(time);
        if (!fields.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(fields.group(8).equals("R") ? relative(fields, now) : absolute(fields));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** An absolute time in UTC, to the second. */
    public static String absolute(Instant time) {
        return TO_THE_SECOND.format(time) + "000+";
    }

    private static Instant absolute(Matcher f) {
        int quarters = number(f, 7) * (f.group(8).equals("-") ? -1 : 1);
        return LocalDateTime.of(
                        2000 + number(f, 1), number(f, 2), number(f, 3), number(f, 4), number(f, 5), number(f, 6))
                .toInstant(ZoneOffset.ofTotalSeconds(quarters * MINUTES_OF_A_QUARTER * 60));
    }

    private static Instant relative(Matcher f, Instant now) {
        return now.atZone(ZoneOffset.UTC)
                .plusYears(number(f, 1))
                .plusMonths(number(f, 2))
                .plusDays(number(f, 3))
                .plusHours(number(f, 4))
                .plusMinutes(number(f, 5))
                .plusSeconds(number(f, 6))
                .toInstant();
    }

    private static int number(Matcher fields, int group) {
        return Integer.parseInt(fields.group(group));
    }
}
