package switchboard.ejb.transport.smpp.esme;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import switchboard.core.account.Quota;
import switchboard.core.account.Quota.Period;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Setting;
import switchboard.core.delivery.Setting.Kind;
import switchboard.ejb.transport.Networks;
import switchboard.ejb.transport.smpp.ToldSettings;
import switchboard.smpp.BindType;
import switchboard.smpp.EsmeLimits;
import switchboard.smpp.ServerSettings;
import switchboard.smpp.ServerTls;

/**
 * What a connector of type {@code smpp-server} tells of its ESME, and of the port that it binds to.
 *
 * @param systemId how the ESME calls itself
 * @param account whose password it binds with, and for whom it submits
 * @param from the networks that it may bind from; none for all
 * @param quotas how many messages it may submit, the longest period first; none for any number
 * @param sources which senders its messages may have
 * @param destinations which recipients
 * @param numbers incoming messages to these go to the ESME
 * @param keep how long receipts are kept for it
 * @param keepMessages how long messages are
 */
record EsmeSettings(
        String systemId,
        String account,
        Set<BindType> bindTypes,
        Networks from,
        EsmeLimits limits,
        List<Quota> quotas,
        Numbers sources,
        Numbers destinations,
        Numbers numbers,
        Duration keep,
        Duration keepMessages) {

    private static final List<Setting> ESME = List.of(
            Setting.required(Connector.ACCOUNT, "Account, whose password the ESME binds with", Kind.TEXT),
            Setting.optional("systemId", "System id, if not the account's name", Kind.TEXT, ""),
            Setting.optional("port", "Port, 0 for TLS only", Kind.NUMBER, "2775"),
            Setting.optional("numbers", "Gets incoming messages to (12345, 4915*)", Kind.TEXT, ""));

    private static final List<Setting> LIMITS = Setting.group(
            "Limits",
            Setting.optional("bindTypes", "Binds allowed", Kind.TEXT, "TRANSCEIVER, TRANSMITTER, RECEIVER"),
            Setting.optional("binds", "Most binds at once", Kind.NUMBER, "4"),
            Setting.optional("from", "Allowed addresses (CIDR, commas between)", Kind.TEXT, ""),
            Setting.optional("sources", "Allowed senders (2772*, MyBank), empty for all", Kind.TEXT, ""),
            Setting.optional("destinations", "Allowed recipients (49*), empty for all", Kind.TEXT, ""),
            Setting.optional("submitRate", "Most submits a second, 0 for any number", Kind.NUMBER, "0"),
            Setting.optional("submitBurst", "Submits at once after a pause", Kind.NUMBER, "100"),
            Setting.optional("submitWindow", "Submits of one bind without an answer", Kind.NUMBER, "100"),
            Setting.optional("deliveryWindow", "Deliveries to one bind without an answer", Kind.NUMBER, "10"),
            Setting.optional("dailyQuota", "Most messages a day (UTC), 0 for any number", Kind.NUMBER, "0"),
            Setting.optional("monthlyQuota", "Most messages a month (UTC), 0 for any number", Kind.NUMBER, "0"),
            Setting.optional("keep", "Keep receipts for", Kind.DURATION, "PT24H"),
            Setting.optional("keepMessages", "Keep messages to its numbers for", Kind.DURATION, "PT72H"));

    private static final List<Setting> SERVER = Setting.group(
            "Port",
            Setting.optional("listen", "Listen on this address only", Kind.TEXT, ""),
            Setting.optional("tlsPort", "Port with TLS, 0 for none", Kind.NUMBER, "0"),
            Setting.optional("keyStore", "Key store of the server (PKCS #12 file)", Kind.TEXT, ""),
            Setting.optional("keyStorePassword", "Password of the key store", Kind.SECRET, ""),
            Setting.optional("enquireLink", "Enquire link every", Kind.DURATION, "PT30S"),
            Setting.optional("responseTimeout", "Time to answer", Kind.DURATION, "PT30S"),
            Setting.optional(
                    "inactivity", "Unbind who submits and gets nothing for, PT0S for never", Kind.DURATION, "PT0S"));

    /** In the order of a form. */
    static final List<Setting> ALL =
            Stream.of(ESME, LIMITS, SERVER).flatMap(List::stream).toList();

    /** An ESME that sends and receives by two binds binds each as what it is. */
    private static final Set<BindType> BIND_TYPES = EnumSet.complementOf(EnumSet.of(BindType.SPLIT));

    /** Of any ESME; its own limit counts where it is lower. */
    private static final int MOST_UNANSWERED = 10_000;

    private static final Duration SHORTEST_KEPT = Duration.ofSeconds(1);
    private static final Duration LONGEST_KEPT = Duration.ofDays(30);

    private static final Map<String, String> DEFAULTS = ToldSettings.defaults(ALL);

    /** @throws IllegalArgumentException that names the setting which can't be */
    static EsmeSettings of(Connector connector) {
        var told = ToldSettings.of(connector, DEFAULTS);
        var account = told.text(Connector.ACCOUNT);
        var systemId = told.text("systemId");
        return new EsmeSettings(
                systemId(systemId.isEmpty() ? account : systemId),
                account,
                bindTypes(told.text("bindTypes")),
                Networks.parse("from", told.text("from")),
                new EsmeLimits(
                        told.number("binds"),
                        told.number("submitWindow"),
                        told.number("deliveryWindow"),
                        told.number("submitRate"),
                        told.number("submitBurst")),
                quotas(told.number("monthlyQuota"), told.number("dailyQuota")),
                Numbers.parse("sources", told.text("sources")),
                Numbers.parse("destinations", told.text("destinations")),
                Numbers.parse("numbers", told.text("numbers")),
                kept(told, "keep"),
                kept(told, "keepMessages"));
    }

    /** The server that the ESME binds to; connectors with equal ones share it. */
    static ServerSettings server(Connector connector) {
        var told = ToldSettings.of(connector, DEFAULTS);
        int port = told.number("port");
        return ServerSettings.listening(port == 0 ? null : port)
                .systemId("Switchboard")
                .address(told.text("listen"))
                .tls(tls(told))
                .window(MOST_UNANSWERED)
                .enquireLink(told.duration("enquireLink"))
                .responseTimeout(told.duration("responseTimeout"))
                .inactivity(told.duration("inactivity"))
                .build();
    }

    private static @Nullable ServerTls tls(ToldSettings told) {
        int port = told.number("tlsPort");
        if (port == 0) {
            return null;
        }
        var file = told.text("keyStore");
        if (file.isEmpty()) {
            throw new IllegalArgumentException("keyStore is required for a port with TLS");
        }
        return new ServerTls(port, new ServerTls.KeyStoreFile(Path.of(file), told.text("keyStorePassword")));
    }

    private static List<Quota> quotas(int monthly, int daily) {
        return Stream.of(Map.entry(Period.MONTH, monthly), Map.entry(Period.DAY, daily))
                .filter(quota -> quota.getValue() > 0)
                .map(quota -> new Quota(quota.getKey(), quota.getValue()))
                .toList();
    }

    private static Duration kept(ToldSettings told, String key) {
        var wanted = told.duration(key);
        if (wanted.compareTo(SHORTEST_KEPT) < 0 || wanted.compareTo(LONGEST_KEPT) > 0) {
            throw new IllegalArgumentException(
                    key + " must be " + SHORTEST_KEPT + " to " + LONGEST_KEPT + ": " + wanted);
        }
        return wanted;
    }

    private static String systemId(String value) {
        if (!value.matches("[!-~]{1,15}")) {
            throw new IllegalArgumentException("systemId is not 1 to 15 characters of ASCII: \"" + value + "\"");
        }
        return value;
    }

    private static Set<BindType> bindTypes(String list) {
        var types = EnumSet.noneOf(BindType.class);
        for (var name : list.split("[,\\s]+")) {
            var type = BIND_TYPES.stream()
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "bindTypes are not some of " + BIND_TYPES + ": \"" + list + "\""));
            types.add(type);
        }
        return types;
    }
}
