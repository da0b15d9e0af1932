package switchboard.core.port;

import java.time.ZoneId;

/**
 * A message that is submitted again and again.
 *
 * @param name 1 to 40 of a-z, 0-9, hyphen
 * @param account for whom it is submitted
 * @param cron minute, hour, day of the month, month and day of the week, as in crontab(5)
 * @param zone whose clock it is by
 * @param active whether it runs
 */
public record Schedule(String name, String account, String cron, ZoneId zone, boolean active, Submission message) {
    public Schedule {
        if (!name.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("name is not 1 to 40 of a-z, 0-9, hyphen: \"" + name + "\"");
        }
    }
}
