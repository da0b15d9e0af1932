package switchboard.smpp;

import java.time.Duration;

/**
 * What is done when an SMSC says that it gets too much. The PDU is sent again after a pause, and the connector's speed
 * is halved and rises again by itself. A message is held back no longer than it is valid; then it is rejected with the
 * SMSC's status.
 *
 * @param pause in which nothing is sent, 1 ms to 1 min
 * @param patience how long a message of which nothing was taken is held back, 0 to 80 s
 * @param restPatience how long the rest of a message is held back of which parts were taken, from {@code patience} to
 *     80 s
 */
public record Throttling(Duration pause, Duration patience, Duration restPatience) {

    /** A caller's transaction waits for the results; its time must not end first. */
    private static final Duration LONGEST = Duration.ofSeconds(80);

    public static final Throttling DEFAULT = new Throttling(Duration.ofSeconds(1), Duration.ofSeconds(60), LONGEST);

    public Throttling {
        Arguments.within("throttlePause", pause, Duration.ofMillis(1), Duration.ofMinutes(1));
        Arguments.within("throttlePatience", patience, Duration.ZERO, LONGEST);
        Arguments.within("restPatience", restPatience, patience, LONGEST);
    }
}
