package switchboard.smpp;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to bind to an SMSC. Made by {@link #to} and its builder, which knows the defaults.
 *
 * @param host name or address of the SMSC
 * @param port 1 to 65535
 * @param systemId at most 15 ASCII characters (SMPP 3.4 §5.2.1)
 * @param password usually at most 8 ASCII characters (§5.2.2); up to 64 are taken, since SMSCs exist that want more
 * @param systemType at most 12 ASCII characters
 * @param binds how many connections are kept open, 1 to 64
 * @param window how many requests of one bind may be unanswered, 1 to 10,000
 * @param rate requests per second of the connector over all its binds; 0 is unlimited
 * @param enquireLink the peer is asked after so much silence, and given up without an answer within responseTimeout
 * @param responseTimeout how long an answer is waited for, and how long a message may wait for a free window
 * @param reconnectMin the first pause before a bind is opened again; it doubles up to reconnectMax, with jitter
 * @param sourceType for every source address; null guesses by {@link TypeOfAddress#guess}
 * @param destinationType for every destination address; null guesses
 */
public record BindSettings(
        String host,
        int port,
        String systemId,
        String password,
        String systemType,
        BindType bindType,
        int binds,
        int window,
        int rate,
        Duration enquireLink,
        Duration connectTimeout,
        Duration bindTimeout,
        Duration responseTimeout,
        Duration reconnectMin,
        Duration reconnectMax,
        @Nullable TypeOfAddress sourceType,
        @Nullable TypeOfAddress destinationType) {

    public BindSettings {
        if (host.isBlank()) {
            throw new IllegalArgumentException("host must not be blank: '" + host + "'");
        }
        Arguments.within("port", port, 1, 65_535);
        Arguments.ascii("systemId", systemId, 15);
        Arguments.secret("password", password, 64);
        Arguments.ascii("systemType", systemType, 12);
        Arguments.within("binds", binds, 1, 64);
        Arguments.within("window", window, 1, 10_000);
        Arguments.within("rate", rate, 0, 1_000_000);
        Arguments.positive("enquireLink", enquireLink);
        Arguments.positive("connectTimeout", connectTimeout);
        Arguments.positive("bindTimeout", bindTimeout);
        Arguments.positive("responseTimeout", responseTimeout);
        Arguments.positive("reconnectMin", reconnectMin);
        if (reconnectMax.compareTo(reconnectMin) < 0) {
            throw new IllegalArgumentException("reconnectMax must not be shorter than reconnectMin: " + reconnectMax);
        }
    }

    /** Settings with the defaults for everything but these four. */
    public static BindSettingsBuilder to(String host, int port, String systemId, String password) {
        return new BindSettingsBuilder(host, port, systemId, password);
    }

    /** Says all but the password. */
    @Override
    public String toString() {
        return "BindSettings[%s as %s@%s:%d, password=***, systemType=%s, binds=%d, window=%d, rate=%d]"
                .formatted(bindType, systemId, host, port, systemType, binds, window, rate);
    }
}
