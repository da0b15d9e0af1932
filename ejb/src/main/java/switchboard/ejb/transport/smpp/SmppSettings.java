package switchboard.ejb.transport.smpp;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Setting;
import switchboard.core.delivery.Setting.Kind;
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

/** What an SMPP connector can be told, and how that becomes a bind. */
final class SmppSettings {
    static final String SOURCE = "source";
    static final Duration REASSEMBLY_DEFAULT = Duration.ofHours(1);
    private static final Duration REASSEMBLY_LONGEST = Duration.ofDays(7);
    private static final String REASSEMBLY_TIMEOUT = "reassemblyTimeout";
    private static final String INCOMPLETE = "incomplete";
    private static final String DELIVER = "deliver";

    private static final String OUTBIND_PORT = "outbindPort";

    private static final String YES = "yes";
    private static final String SMALLEST = "SMALLEST";
    private static final List<String> YES_OR_NO = List.of(YES, "no");

    private static final List<Setting> PEER = List.of(
            Setting.required("host", "Host", Kind.TEXT),
            Setting.optional("port", "Port", Kind.NUMBER, "2775"),
            Setting.choice("tls", "Encrypt with TLS", "no", YES_OR_NO),
            Setting.optional("tlsTrustStore", "File of trusted certificates, PEM or PKCS#12", Kind.TEXT, ""),
            Setting.optional("tlsTrustStorePassword", "Password of that file", Kind.SECRET, ""),
            Setting.choice("tlsHostNameCheck", "Check that the certificate is for the host", YES, YES_OR_NO),
            Setting.optional("tlsServerName", "Host name for TLS if it is another", Kind.TEXT, ""));

    private static final List<Setting> OUTBIND = List.of(
            Setting.optional(OUTBIND_PORT, "Port for the SMSC's outbind, 0 to connect to it", Kind.NUMBER, "0"),
            Setting.optional("outbindSystemId", "System id in its outbind", Kind.TEXT, ""),
            Setting.optional("outbindPassword", "Password in its outbind", Kind.SECRET, ""));

    private static final List<Setting> IDENTITY = List.of(
            Setting.required("systemId", "System id", Kind.TEXT),
            Setting.optional("password", "Password", Kind.SECRET, ""),
            Setting.optional("systemType", "System type", Kind.TEXT, ""),
            Setting.choice("bindType", "Bind as", "TRANSCEIVER", names(BindType.values())),
            Setting.choice("interfaceVersion", "Version of SMPP", "3.4", List.of("3.3", "3.4", "5.0")),
            Setting.optional("addressRange", "Address range", Kind.TEXT, ""),
            Setting.optional("addressRangeTon", "Type of number of the range", Kind.NUMBER, "0"),
            Setting.optional("addressRangeNpi", "Numbering plan of the range", Kind.NUMBER, "0"));

    private static final List<Setting> FLOW = List.of(
            Setting.optional("binds", "Binds, of each kind if split", Kind.NUMBER, "1"),
            Setting.optional("burst", "PDUs at once after silence, 0 for a hundredth of the rate", Kind.NUMBER, "0"),
            Setting.optional("throttlePause", "Pause when the SMSC throttles", Kind.DURATION, "PT1S"),
            Setting.optional("throttlePatience", "A throttled message is deferred after", Kind.DURATION, "PT1M"),
            Setting.optional("restPatience", "The throttled rest of a message fails after", Kind.DURATION, "PT1M20S"),
            Setting.optional("statuses", "Changes to the status table, such as 0x400=deferred 5m", Kind.LIST, ""));

    private static final List<Setting> ADDRESSES = List.of(
            Setting.optional(SOURCE, "Sender if a message has none", Kind.TEXT, ""),
            Setting.optional("sourceOverride", "Sender of every message", Kind.TEXT, ""),
            Setting.optional("sourceTon", "Type of number of senders, empty to guess", Kind.NUMBER, ""),
            Setting.optional("sourceNpi", "Numbering plan of senders", Kind.NUMBER, ""),
            Setting.optional("destinationTon", "Type of number of recipients, empty to guess", Kind.NUMBER, ""),
            Setting.optional("destinationNpi", "Numbering plan of recipients", Kind.NUMBER, ""));

    private static final List<Setting> SUBMIT = List.of(
            Setting.optional("serviceType", "Service type", Kind.TEXT, ""),
            Setting.optional("protocolId", "Protocol id", Kind.NUMBER, "0"),
            Setting.optional("dataCoding", "Data coding of the SMSC's default alphabet", Kind.NUMBER, "0"),
            Setting.optional("priority", "Priority flag of messages of normal priority, 0 to 3", Kind.NUMBER, "1"),
            Setting.optional("validity", "Validity of messages without one", Kind.DURATION, ""),
            Setting.choice("receiptRequest", "Ask for receipts", "ON_REQUEST", names(ReceiptRequest.values())),
            Setting.optional("tlvs", "TLVs of every message, such as 0x1403=int16:5", Kind.LIST, ""),
            Setting.choice("answerIds", "Message ids in answers", "STRING", names(MessageIdFormat.values())),
            Setting.choice("receiptIds", "Message ids in receipts", "STRING", names(MessageIdFormat.values())));

    private static final List<Setting> TIMERS = List.of(
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

    private static final List<Setting> TEXTS = List.of(
            Setting.choice("concatenation", "Parts of long texts by", "UDH_8", names(Concatenation.values())),
            Setting.choice("encoding", "Encoding of texts", SMALLEST, encodings()),
            Setting.choice("latin1", "Latin-1 may be used", "no", YES_OR_NO),
            Setting.optional("languages", "Tables of these languages may be used (TURKISH, …)", Kind.TEXT, ""),
            Setting.choice("transliterate", "Replace letters where that saves UCS-2", "no", YES_OR_NO),
            Setting.choice("packed", "GSM 7-bit goes packed", "no", YES_OR_NO),
            Setting.choice("incomingAlphabet", "Incoming data_coding 0 is", "GSM7", names(DefaultAlphabet.values())));

    /** In the order of a form. */
    static final List<Setting> ALL = Stream.of(PEER, OUTBIND, IDENTITY, FLOW, ADDRESSES, SUBMIT, TEXTS, TIMERS)
            .flatMap(List::stream)
            .toList();

    private static final Map<String, String> DEFAULTS =
            ALL.stream().collect(Collectors.toMap(Setting::key, Setting::defaultValue));

    private final Connector connector;

    private SmppSettings(Connector connector) {
        this.connector = connector;
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
        var timeout = of(connector).duration(REASSEMBLY_TIMEOUT);
        if (timeout.compareTo(REASSEMBLY_LONGEST) > 0) {
            throw new IllegalArgumentException(
                    REASSEMBLY_TIMEOUT + " must be at most " + REASSEMBLY_LONGEST + ": " + timeout);
        }
        return timeout;
    }

    static DefaultAlphabet incomingAlphabet(Connector connector) {
        return DefaultAlphabet.valueOf(of(connector).text("incomingAlphabet"));
    }

    /** Whether a long message goes on when its time is over and parts are missing; otherwise it is put aside. */
    static boolean wantsIncomplete(Connector connector) {
        return of(connector).text(INCOMPLETE).equals(DELIVER);
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
                new MessageIdFormats(
                        MessageIdFormat.valueOf(text("answerIds")), MessageIdFormat.valueOf(text("receiptIds"))));
    }

    private Tls tls() {
        return new Tls(
                text("tls").equals(YES),
                text("tlsTrustStore"),
                text("tlsTrustStorePassword"),
                text("tlsHostNameCheck").equals(YES),
                text("tlsServerName"));
    }

    /** Null to connect. */
    private @Nullable OutbindSettings outbind() {
        var port = number(OUTBIND_PORT);
        return port == 0 ? null : new OutbindSettings(port, text("outbindSystemId"), text("outbindPassword"));
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
                text("latin1").equals(YES),
                languages(text("languages")),
                text("transliterate").equals(YES),
                text("packed").equals(YES),
                encoding.equals(SMALLEST) ? null : Encoding.valueOf(encoding));
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

    private static List<String> encodings() {
        return Stream.concat(Stream.of(SMALLEST), names(Encoding.values()).stream())
                .toList();
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

    String text(String key) {
        var value = connector.settings().getOrDefault(key, "");
        return value.isEmpty() ? DEFAULTS.getOrDefault(key, "") : value;
    }

    private int number(String key) {
        return Integer.parseInt(text(key));
    }

    private int octet(String key) {
        var value = number(key);
        if (value > 255) {
            throw new IllegalArgumentException(key + " must be 0 to 255: " + value);
        }
        return value;
    }

    private Duration duration(String key) {
        return Duration.parse(text(key));
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
