package switchboard.core.flow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.MessageId;
import switchboard.core.port.Archive;
import switchboard.core.port.RetentionSetting;

/** Forgets what is over and old enough, in steps so small that nobody has to wait for one. */
public final class Forget {
    static final int STEP = 500;

    private final RetentionSetting setting;
    private final Archive archive;
    private final Clock clock;

    public Forget(RetentionSetting setting, Archive archive, Clock clock) {
        this.setting = setting;
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * One step through the messages.
     *
     * @param after where the last step ended; null begins anew
     * @return where it ended; null if there is nothing more to look at
     */
    public @Nullable MessageId messages(@Nullable MessageId after) {
        int days = setting.current().messageDays();
        return days == 0 ? null : archive.forgetMessages(after, ago(days), STEP).last();
    }

    /** One step through the client references; whether there may be more. */
    public boolean references() {
        int days = setting.current().referenceDays();
        return days > 0 && archive.forgetReferences(ago(days), STEP) == STEP;
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
