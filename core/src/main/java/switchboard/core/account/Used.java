package switchboard.core.account;

import java.time.Instant;

/**
 * What an account has submitted in one period.
 *
 * @param since when the period began
 */
public record Used(Instant since, long messages) {

    /** Before the first message. */
    public static final Used NOTHING = new Used(Instant.EPOCH, 0);

    /** As of this instant: nothing if a new period has begun. A clock that is behind another one begins none. */
    public Used at(Instant now, Quota.Period period) {
        var start = period.start(now);
        return start.isAfter(since) ? new Used(start, 0) : this;
    }

    public Used plus(int more) {
        return new Used(since, messages + more);
    }
}
