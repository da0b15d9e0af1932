package switchboard.simulator.load;

import java.util.Locale;

/**
 * What a run achieved.
 *
 * @param requests how many there were to send
 * @param seconds from the start to the last acceptance
 */
record LoadResult(int requests, int recipients, int accepted, int refused, int retries, double seconds) {
    int unanswered() {
        return requests - accepted - refused;
    }

    String summary() {
        double rate = seconds == 0 ? 0 : accepted / seconds;
        return String.format(
                Locale.ROOT,
                "requests=%d accepted=%d refused=%d unanswered=%d retries=%d messages=%d seconds=%.3f"
                        + " accepted/s=%.0f messages/s=%.0f",
                requests,
                accepted,
                refused,
                unanswered(),
                retries,
                accepted * recipients,
                seconds,
                rate,
                rate * recipients);
    }
}
