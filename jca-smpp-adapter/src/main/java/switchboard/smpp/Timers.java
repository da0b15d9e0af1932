package switchboard.smpp;

import java.time.Duration;

/**
 * How long is waited for what (SMPP 3.4 §7.2).
 *
 * @param enquireLink the peer is asked after so much silence, and given up without an answer within {@code response}
 * @param connect for the connection, and again for its TLS handshake
 * @param bind for the answer to the bind
 * @param response for the answer to a request, and how long a message may wait for a free window
 * @param reconnectMin the first pause before a bind is opened again; it doubles up to reconnectMax, with jitter
 */
public record Timers(
        Duration enquireLink,
        Duration connect,
        Duration bind,
        Duration response,
        Duration reconnectMin,
        Duration reconnectMax) {

    public static final Timers DEFAULT = new Timers(
            Duration.ofSeconds(30),
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(1),
            Duration.ofSeconds(60));

    public Timers {
        Arguments.positive("enquireLink", enquireLink);
        Arguments.positive("connectTimeout", connect);
        Arguments.positive("bindTimeout", bind);
        Arguments.positive("responseTimeout", response);
        Arguments.positive("reconnectMin", reconnectMin);
        if (reconnectMax.compareTo(reconnectMin) < 0) {
            throw new IllegalArgumentException("reconnectMax must not be shorter than reconnectMin: " + reconnectMax);
        }
    }
}
