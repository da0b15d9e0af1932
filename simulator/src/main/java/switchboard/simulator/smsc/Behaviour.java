package switchboard.simulator.smsc;

import com.cloudhopper.smpp.SmppConstants;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What happens to submits, and to which.
 *
 * @param count for how many more submits; null for ever. Submits that the other conditions leave out don't count
 * @param prefix only for destinations that start so; empty for all
 * @param suffix only for destinations that end so; empty for all
 * @param once only for the first submit to each destination
 * @param percent for this share of them, evenly spread
 * @param status the command status of {@link Mode#REFUSE}
 * @param delay the delay of {@link Mode#SLOW}
 */
public record Behaviour(
        Mode mode,
        @Nullable Integer count,
        String prefix,
        String suffix,
        boolean once,
        int percent,
        int status,
        Duration delay) {
    public static final Behaviour ACCEPT =
            new Behaviour(Mode.ACCEPT, null, "", "", false, 100, SmppConstants.STATUS_INVDSTADR, Duration.ofSeconds(1));

    Behaviour withCount(int newCount) {
        return new Behaviour(mode, newCount, prefix, suffix, once, percent, status, delay);
    }

    boolean isFor(String destination) {
        return destination.startsWith(prefix) && destination.endsWith(suffix);
    }

    /** The command status that the submitter is told. */
    int answer() {
        return switch (mode) {
            case ACCEPT, SLOW, SILENT, DROP -> SmppConstants.STATUS_OK;
            case THROTTLE -> SmppConstants.STATUS_THROTTLED;
            case REFUSE -> status;
        };
    }
}
