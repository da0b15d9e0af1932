package switchboard.smpp.pdu;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code YYMMDDhhmmsstnnp}: a time with its offset from UTC in quarters of an hour, or from now (SMPP 3.4 §7.1.1). */
public final class SmppTime {

    private static final Pattern FORM = Pattern.compile("(\\d\\d)".repeat(6) + "(\\d)(\\d\\d)([+\\-R])");
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("yyMMddHHmmss").withZone(ZoneOffset.UTC);
    private static final int CENTURY = 2000;
    private static final int FURTHEST_OFFSET = 48;
    private static final int MINUTES = 15;

    private SmppTime() {}

    /** Empty for what is no time, the empty string too: that one is to be asked for before. */
    public static Optional<Instant> read(String value, Instant now) {
        Matcher form = FORM.matcher(value);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(form.group(9).equals("R") ? relative(form, now) : absolute(form));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As an absolute time in UTC, to the second. */
    public static String write(Instant time) {
        return TO_THE_SECOND.format(time) + "000+";
    }

    /** Whether it may stand in schedule_delivery_time and validity_period, where empty means "as usual". */
    static boolean isValid(String value) {
        return value.isEmpty() || read(value, Instant.EPOCH).isPresent();
    }

    private static Instant absolute(Matcher form) {
        int quarters = number(form, 8);
        if (quarters > FURTHEST_OFFSET) {
            throw new DateTimeException("offset of " + quarters + " quarters of an hour");
        }
        int ahead = form.group(9).equals("+") ? quarters : -quarters;
        return LocalDateTime.of(
                        CENTURY + number(form, 1),
                        number(form, 2),
                        number(form, 3),
                        number(form, 4),
                        number(form, 5),
                        number(form, 6),
                        number(form, 7) * 100_000_000)
                .minusMinutes((long) ahead * MINUTES)
                .toInstant(ZoneOffset.UTC);
    }

    private static Instant relative(Matcher form, Instant now) {
        return ZonedDateTime.ofInstant(now, ZoneOffset.UTC)
                .plusYears(number(form, 1))
                .plusMonths(number(form, 2))
                .plusDays(number(form, 3))
                .plusHours(number(form, 4))
                .plusMinutes(number(form, 5))
                .plusSeconds(number(form, 6))
                .toInstant();
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
