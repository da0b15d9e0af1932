package switchboard.ejb.transport.smpp;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.ReceiptsOfParts;
import switchboard.core.delivery.Setting;
import switchboard.core.delivery.Setting.Kind;
import switchboard.smpp.BindType;
import switchboard.smpp.MessageIdFormat;
import switchboard.smpp.ReceiptRequest;
import switchboard.smpp.text.Concatenation;
import switchboard.smpp.text.DefaultAlphabet;
import switchboard.smpp.text.Encoding;

/** What an SMPP connector can be told; {@link SmppSettings} reads it. */
final class SmppForm {
    static final String SOURCE = "source";
    static final String OUTBIND_PORT = "outbindPort";
    static final String REASSEMBLY_TIMEOUT = "reassemblyTimeout";
    static final Duration REASSEMBLY_DEFAULT = Duration.ofHours(1);
    static final String INCOMPLETE = "incomplete";
    static final String DELIVER = "deliver";
    static final String YES = "yes";
    static final String SMALLEST = "SMALLEST";

    private static final List<String> YES_OR_NO = List.of(YES, "no");

    private static final List<Setting> LINE = List.of(
            Setting.required("host", "Host", Kind.TEXT),
            Setting.optional("port", "Port", Kind.NUMBER, "2775"),
            Setting.required("systemId", "System id", Kind.TEXT),
            Setting.optional("password", "Password", Kind.SECRET, ""),
            Setting.choice("bindType", "Bind as", "TRANSCEIVER", names(BindType.values())),
            Setting.optional("binds", "Binds, of each kind if split", Kind.NUMBER, "1"));

    private static final List<Setting> TLS = Setting.group(
            "Encryption",
            Setting.choice("tls", "Encrypt with TLS", "no", YES_OR_NO),
            Setting.optional("tlsTrustStore", "File of trusted certificates, PEM or PKCS#12", Kind.TEXT, ""),
            Setting.optional("tlsTrustStorePassword", "Password of that file", Kind.SECRET, ""),
            Setting.choice("tlsHostNameCheck", "Check that the certificate is for the host", YES, YES_OR_NO),
            Setting.optional("tlsServerName", "Host name for TLS if it is another", Kind.TEXT, ""));

    private static final List<Setting> IDENTITY = Setting.group(
            "More of the bind",
            Setting.optional("systemType", "System type", Kind.TEXT, ""),
            Setting.choice("interfaceVersion", "Version of SMPP", "3.4", List.of("3.3", "3.4", "5.0")),
            Setting.optional("addressRange", "Address range", Kind.TEXT, ""),
            Setting.optional("addressRangeTon", "Type of number of the range", Kind.NUMBER, "0"),
            Setting.optional("addressRangeNpi", "Numbering plan of the range", Kind.NUMBER, "0"),
            Setting.optional(OUTBIND_PORT, "Port for the SMSC's outbind, 0 to connect to it", Kind.NUMBER, "0"),
            Setting.optional("outbindListen", "Listen for its outbind on this address only", Kind.TEXT, ""),
            Setting.optional("outbindKeyStore", "Key store to encrypt its outbind (PKCS #12 file)", Kind.TEXT, ""),
            Setting.optional("outbindKeyStorePassword", "Password of that key store", Kind.SECRET, ""),
            Setting.optional("outbindSystemId", "System id in its outbind", Kind.TEXT, ""),
            Setting.optional("outbindPassword", "Password in its outbind", Kind.SECRET, ""));

    private static final List<Setting> ADDRESSES = Setting.group(
            "Addresses",
            Setting.optional(SOURCE, "Sender if a message has none", Kind.TEXT, ""),
            Setting.optional("sourceOverride", "Sender of every message", Kind.TEXT, ""),
            Setting.optional("sourceTon", "Type of number of senders, empty to guess", Kind.NUMBER, ""),
            Setting.optional("sourceNpi", "Numbering plan of senders", Kind.NUMBER, ""),
            Setting.optional("destinationTon", "Type of number of recipients, empty to guess", Kind.NUMBER, ""),
            Setting.optional("destinationNpi", "Numbering plan of recipients", Kind.NUMBER, ""));

    private static final List<Setting> TEXTS = Setting.group(
            "Texts",
            Setting.choice("encoding", "Encoding of texts", SMALLEST, encodings()),
            Setting.choice("concatenation", "Parts of long texts by", "UDH_8", names(Concatenation.values())),
            Setting.choice("latin1", "Latin-1 may be used", "no", YES_OR_NO),
            Setting.optional("languages", "Tables of these languages may be used (TURKISH, …)", Kind.TEXT, ""),
            Setting.choice("transliterate", "Replace letters where that saves UCS-2", "no", YES_OR_NO),
            Setting.choice("packed", "GSM 7-bit goes packed", "no", YES_OR_NO));

    private static final List<Setting> SUBMIT = Setting.group(
            "Submits and receipts",
            Setting.choice("receiptRequest", "Ask for receipts", "ON_REQUEST", names(ReceiptRequest.values())),
            Setting.optional("validity", "Validity of messages without one", Kind.DURATION, ""),
            Setting.optional("priority", "Priority flag of messages of normal priority, 0 to 3", Kind.NUMBER, "1"),
            Setting.optional("serviceType", "Service type", Kind.TEXT, ""),
            Setting.optional("protocolId", "Protocol id", Kind.NUMBER, "0"),
            Setting.optional("dataCoding", "Data coding of the SMSC's default alphabet", Kind.NUMBER, "0"),
            Setting.optional("tlvs", "TLVs of every message, such as 0x1403=int16:5", Kind.LIST, ""),
            Setting.choice("answerIds", "Message ids in answers", "STRING", names(MessageIdFormat.values())),
            Setting.choice("receiptIds", "Message ids in receipts", "STRING", names(MessageIdFormat.values())),
            Setting.choice(
                    Connector.RECEIPTS_OF_PARTS,
                    "Receipts that decide about a long message",
                    ReceiptsOfParts.ALL.name(),
                    names(ReceiptsOfParts.values())));

    private static final List<Setting> INCOMING = Setting.group(
            "Incoming messages",
            Setting.choice("incomingAlphabet", "Incoming data_coding 0 is", "GSM7", names(DefaultAlphabet.values())),
            Setting.optional(
                    REASSEMBLY_TIMEOUT,
                    "Time for the parts of a long message",
                    Kind.DURATION,
                    REASSEMBLY_DEFAULT.toString()),
            Setting.choice(INCOMPLETE, "Long messages that stay incomplete", DELIVER, List.of(DELIVER, "discard")));

    private static final List<Setting> THROTTLING = Setting.group(
            "Throttling and refusals",
            Setting.optional("burst", "PDUs at once after silence, 0 for a hundredth of the rate", Kind.NUMBER, "0"),
            Setting.optional("throttlePause", "Pause when the SMSC throttles", Kind.DURATION, "PT1S"),
            Setting.optional("throttlePatience", "A throttled message is deferred after", Kind.DURATION, "PT1M"),
            Setting.optional("restPatience", "The throttled rest of a message fails after", Kind.DURATION, "PT1M20S"),
            Setting.optional("statuses", "Changes to the status table, such as 0x400=deferred 5m", Kind.LIST, ""));

    private static final List<Setting> TIMERS = Setting.group(
            "Timers",
            Setting.optional("enquireLink", "Enquire link every", Kind.DURATION, "PT30S"),
            Setting.optional("connectTimeout", "Time to connect", Kind.DURATION, "PT10S"),
            Setting.optional("bindTimeout", "Time to bind", Kind.DURATION, "PT10S"),
            Setting.optional("responseTimeout", "Time to answer", Kind.DURATION, "PT30S"),
            Setting.optional("reconnectMin", "First wait before reconnecting", Kind.DURATION, "PT1S"),
            Setting.optional("reconnectMax", "Longest wait before reconnecting", Kind.DURATION, "PT1M"));

    /** In the order of a form. */
    static final List<Setting> SETTINGS = Stream.of(
                    LINE, TLS, IDENTITY, ADDRESSES, TEXTS, SUBMIT, INCOMING, THROTTLING, TIMERS)
            .flatMap(List::stream)
            .toList();

    private SmppForm() {}

    private static List<String> encodings() {
        return Stream.concat(Stream.of(SMALLEST), names(Encoding.values()).stream())
                .toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
