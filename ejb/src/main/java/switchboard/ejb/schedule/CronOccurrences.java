package switchboard.ejb.schedule;

import com.cronutils.model.Cron;
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import switchboard.core.port.Occurrences;

/** By cron-utils, in the form of crontab(5): five fields, to the minute. */
@ApplicationScoped
class CronOccurrences implements Occurrences {
    private static final int LONGEST = 100;

    private final CronParser parser = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));

    @Override
    public Optional<Instant> next(String cron, ZoneId zone, Instant after) {
        return ExecutionTime.forCron(parsed(cron))
                .nextExecution(after.atZone(zone))
                .map(ZonedDateTime::toInstant);
    }

    private Cron parsed(String cron) {
        if (cron.isBlank() || cron.length() > LONGEST) {
            throw new IllegalArgumentException("is not 1 to " + LONGEST + " characters such as 0 9 * * 1");
        }
        try {
            return parser.parse(cron).validate();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "is not minute, hour, day, month and day of the week, such as 0 9 * * 1: " + e.getMessage(), e);
        }
    }
}
