package switchboard.core.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * How many messages an account may submit in a period; one to many recipients counts once for each, however many parts
 * its text needs.
 *
 * @param limit from 1
 */
public record Quota(Period period, long limit) {

    /** A span of the calendar, in UTC. */
    public enum Period {
        DAY,
        MONTH;

        /** When the period began that holds this instant. */
        public Instant start(Instant now) {
            var day = now.atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS);
            return (this == DAY ? day : day.withDayOfMonth(1)).toInstant();
        }

        /** When the next one begins. */
        public Instant end(Instant now) {
            var start = start(now).atOffset(ZoneOffset.UTC);
            return (this == DAY ? start.plusDays(1) : start.plusMonths(1)).toInstant();
        }
    }

    public Quota {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is less than 1: " + limit);
        }
    }

    /** Whether so many messages more keep the limit. */
    public boolean hasRoom(Used used, int messages) {
        return used.messages() + messages <= limit;
    }

    /** Such as {@code 1000 messages a day}. */
    @Override
    public String toString() {
        return limit + " messages a " + period.name().toLowerCase(Locale.ROOT);
    }
}
