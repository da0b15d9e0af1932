package switchboard.ejb.transport.smpp;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Setting;
import switchboard.core.delivery.Setting.Kind;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindType;

/** What an SMPP connector can be told, and how that becomes a bind. */
final class SmppSettings {
    static final String SOURCE = "source";
    static final Duration REASSEMBLY_DEFAULT = Duration.ofHours(1);
    private static final Duration REASSEMBLY_LONGEST = Duration.ofDays(7);
    private static final String REASSEMBLY_TIMEOUT = "reassemblyTimeout";
    private static final String INCOMPLETE = "incomplete";
    private static final String DELIVER = "deliver";

    /** In the order of a form. */
    static final List<Setting> ALL = List.of(
            Setting.required("host", "Host", Kind.TEXT),
            Setting.optional("port", "Port", Kind.NUMBER, "2775"),
            Setting.required("systemId", "System id", Kind.TEXT),
            Setting.optional("password", "Password", Kind.SECRET, ""),
            Setting.optional("systemType", "System type", Kind.TEXT, ""),
            Setting.choice("bindType", "Bind as", "TRANSCEIVER", List.of("TRANSCEIVER", "TRANSMITTER", "RECEIVER")),
            Setting.optional("binds", "Binds", Kind.NUMBER, "1"),
            Setting.optional(SOURCE, "Sender if a message has none", Kind.TEXT, ""),
            Setting.optional("enquireLink", "Enquire link every", Kind.DURATION, "PT30S"),
            Setting.optional("connectTimeout", "Time to connect", Kind.DURATION, "PT10S"),
            Setting.optional("bindTimeout", "Time to bind", Kind.DURATION, "PT10S"),
            Setting.optional("responseTimeout", "Time to answer", Kind.DURATION, "PT30S"),
            Setting.optional("reconnectMin", "First wait before reconnecting", Kind.DURATION, "PT1S"),
            Setting.optional("reconnectMax", "Longest wait before reconnecting", Kind.DURATION, "PT1M"),
            Setting.optional(
                    REASSEMBLY_TIMEOUT,
                    "Time for the parts of a long message",
                    Kind.DURATION,
                    REASSEMBLY_DEFAULT.toString()),
            Setting.choice(INCOMPLETE, "Long messages that stay incomplete", DELIVER, List.of(DELIVER, "discard")));

    private static final Map<String, String> DEFAULTS =
            ALL.stream().collect(Collectors.toMap(Setting::key, Setting::defaultValue));

    private SmppSettings() {}

    /** @throws IllegalArgumentException that names the setting which is out of range */
    static BindSettings bind(Connector connector) {
        return BindSettings.to(
                        text(connector, "host"),
                        number(connector, "port"),
                        text(connector, "systemId"),
                        text(connector, "password"))
                .systemType(text(connector, "systemType"))
                .bindType(BindType.valueOf(text(connector, "bindType")))
                .binds(number(connector, "binds"))
                .window(connector.window())
                .rate(connector.rate())
                .enquireLink(duration(connector, "enquireLink"))
                .connectTimeout(duration(connector, "connectTimeout"))
                .bindTimeout(duration(connector, "bindTimeout"))
                .responseTimeout(duration(connector, "responseTimeout"))
                .reconnect(duration(connector, "reconnectMin"), duration(connector, "reconnectMax"))
                .build();
    }

    /**
     * How long a long message that came in by this connector waits for its parts.
     *
     * @throws IllegalArgumentException if it is longer than a week
     */
    static Duration reassemblyTimeout(Connector connector) {
        var timeout = duration(connector, REASSEMBLY_TIMEOUT);
        if (timeout.compareTo(REASSEMBLY_LONGEST) > 0) {
            throw new IllegalArgumentException(
                    REASSEMBLY_TIMEOUT + " must be at most " + REASSEMBLY_LONGEST + ": " + timeout);
        }
        return timeout;
    }

    /** Whether a long message goes on when its time is over and parts are missing; otherwise it is put aside. */
    static boolean wantsIncomplete(Connector connector) {
        return text(connector, INCOMPLETE).equals(DELIVER);
    }

    static String text(Connector connector, String key) {
        var value = connector.settings().getOrDefault(key, "");
        return value.isEmpty() ? DEFAULTS.getOrDefault(key, "") : value;
    }

    private static int number(Connector connector, String key) {
        return Integer.parseInt(text(connector, key));
    }

    private static Duration duration(Connector connector, String key) {
        return Duration.parse(text(connector, key));
    }
}
