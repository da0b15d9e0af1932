package switchboard.ejb.transport.smpp;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Connector;
import switchboard.smpp.AddressRange;
import switchboard.smpp.Addressing;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindType;
import switchboard.smpp.Flow;
import switchboard.smpp.Identity;
import switchboard.smpp.InterfaceVersion;
import switchboard.smpp.MessageIdFormat;
import switchboard.smpp.MessageIdFormats;
import switchboard.smpp.OutbindSettings;
import switchboard.smpp.Peer;
import switchboard.smpp.ReceiptRequest;
import switchboard.smpp.ServerTls;
import switchboard.smpp.StatusTable;
import switchboard.smpp.SubmitDefaults;
import switchboard.smpp.Throttling;
import switchboard.smpp.Timers;
import switchboard.smpp.Tls;
import switchboard.smpp.TypeOfAddress;
import switchboard.smpp.text.Concatenation;
import switchboard.smpp.text.DefaultAlphabet;
import switchboard.smpp.text.Encoding;
import switchboard.smpp.text.NationalLanguage;
import switchboard.smpp.text.TextRules;

/** What an SMPP connector was told by {@link SmppForm}, and how that becomes a bind. */
final class SmppSettings {
    private static final Duration REASSEMBLY_LONGEST = Duration.ofDays(7);

    private static final Map<String, String> DEFAULTS = ToldSettings.defaults(SmppForm.SETTINGS);

    private final Connector connector;
    private final ToldSettings told;

    private SmppSettings(Connector connector) {
        this.connector = connector;
        this.told = ToldSettings.of(connector, DEFAULTS);
    }

    static SmppSettings of(Connector connector) {
        return new SmppSettings(connector);
    }

    /** @throws IllegalArgumentException that names the setting which is out of range */
    static BindSettings bind(Connector connector) {
        return of(connector).bind();
    }

    /**
     * How long a long message that came in by this connector waits for its parts.
     *
     * @throws IllegalArgumentException if it is longer than a week
     */
    static Duration reassemblyTimeout(Connector connector) {
        var timeout = of(connector).duration(SmppForm.REASSEMBLY_TIMEOUT);
        if (timeout.compareTo(REASSEMBLY_LONGEST) > 0) {
            throw new IllegalArgumentException(
                    SmppForm.REASSEMBLY_TIMEOUT + " must be at most " + REASSEMBLY_LONGEST + ": " + timeout);
        }
        return timeout;
    }

    static DefaultAlphabet incomingAlphabet(Connector connector) {
        return DefaultAlphabet.valueOf(of(connector).text("incomingAlphabet"));
    }

    /** Whether a long message goes on when its time is over and parts are missing; otherwise it is put aside. */
    static boolean wantsIncomplete(Connector connector) {
        return of(connector).text(SmppForm.INCOMPLETE).equals(SmppForm.DELIVER);
    }

    private BindSettings bind() {
        priority();
        return new BindSettings(
                new Peer(text("host"), number("port"), tls()),
                outbind(),
                identity(),
                timers(),
                new Addressing(type("source"), type("destination"), text("sourceOverride")),
                submit(),
                texts(),
                DefaultAlphabet.valueOf(text("incomingAlphabet")),
                new Flow(number("binds"), connector.window(), connector.rate(), number("burst")),
                new Throttling(duration("throttlePause"), duration("throttlePatience"), duration("restPatience")),
                statuses(),
                ids());
    }

    private Tls tls() {
        return new Tls(
                yes("tls"),
                text("tlsTrustStore"),
                text("tlsTrustStorePassword"),
                yes("tlsHostNameCheck"),
                text("tlsServerName"));
    }

    /** Null to connect. */
    private @Nullable OutbindSettings outbind() {
        var port = number(SmppForm.OUTBIND_PORT);
        return port == 0
                ? null
                : new OutbindSettings(
                        text("outbindListen"), port, outbindKey(), text("outbindSystemId"), text("outbindPassword"));
    }

    /** Null for no encryption. */
    private ServerTls.@Nullable Key outbindKey() {
        var file = text("outbindKeyStore");
        return file.isEmpty() ? null : new ServerTls.KeyStoreFile(Path.of(file), text("outbindKeyStorePassword"));
    }

    private Identity identity() {
        return new Identity(
                text("systemId"),
                text("password"),
                text("systemType"),
                BindType.valueOf(text("bindType")),
                InterfaceVersion.parse(text("interfaceVersion")),
                new AddressRange(
                        new TypeOfAddress(octet("addressRangeTon"), octet("addressRangeNpi")), text("addressRange")));
    }

    private Timers timers() {
        return new Timers(
                duration("enquireLink"),
                duration("connectTimeout"),
                duration("bindTimeout"),
                duration("responseTimeout"),
                duration("reconnectMin"),
                duration("reconnectMax"));
    }

    private SubmitDefaults submit() {
        return new SubmitDefaults(
                text("serviceType"),
                number("protocolId"),
                number("dataCoding"),
                text("validity").isEmpty() ? null : duration("validity"),
                ReceiptRequest.valueOf(text("receiptRequest")),
                SmppTlvs.list(text("tlvs")));
    }

    int priority() {
        var priority = number("priority");
        if (priority > 3) {
            throw new IllegalArgumentException("priority must be 0 to 3: " + priority);
        }
        return priority;
    }

    TextRules texts() {
        var encoding = text("encoding");
        return new TextRules(
                Concatenation.valueOf(text("concatenation")),
                yes("latin1"),
                languages(text("languages")),
                yes("transliterate"),
                yes("packed"),
                encoding.equals(SmppForm.SMALLEST) ? null : Encoding.valueOf(encoding));
    }

    private static Set<NationalLanguage> languages(String list) {
        var languages = EnumSet.noneOf(NationalLanguage.class);
        for (var name : list.isBlank() ? new String[0] : list.strip().split("[,\\s]+")) {
            languages.add(Stream.of(NationalLanguage.values())
                    .filter(language -> language.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "languages: \"" + name + "\" is none of " + List.of(NationalLanguage.values()))));
        }
        return languages;
    }

    /** Null to guess. */
    private @Nullable TypeOfAddress type(String whose) {
        var ton = whose + "Ton";
        var npi = whose + "Npi";
        if (text(ton).isEmpty() && !text(npi).isEmpty()) {
            throw new IllegalArgumentException(npi + " needs " + ton + ", which is empty");
        }
        return text(ton).isEmpty()
                ? null
                : new TypeOfAddress(octet(ton), text(npi).isEmpty() ? 0 : octet(npi));
    }

    StatusTable statuses() {
        return StatusTable.parse(text("statuses"));
    }

    MessageIdFormats ids() {
        return new MessageIdFormats(
                MessageIdFormat.valueOf(text("answerIds")), MessageIdFormat.valueOf(text("receiptIds")));
    }

    String text(String key) {
        return told.text(key);
    }

    private boolean yes(String key) {
        return text(key).equals(SmppForm.YES);
    }

    private int number(String key) {
        return told.number(key);
    }

    private int octet(String key) {
        var value = number(key);
        if (value > 255) {
            throw new IllegalArgumentException(key + " must be 0 to 255: " + value);
        }
        return value;
    }

    private Duration duration(String key) {
        return told.duration(key);
    }
}
