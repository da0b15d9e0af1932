package switchboard.smpp;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.text.DefaultAlphabet;
import switchboard.smpp.text.TextRules;

/** Collects {@link BindSettings}; what is not named keeps its default. For one thread. */
public final class BindSettingsBuilder {

    private final String host;
    private final int port;
    private final String systemId;
    private final String password;
    private Tls tls = Tls.OFF;
    private @Nullable OutbindSettings outbind;
    private String systemType = "";
    private BindType bindType = BindType.TRANSCEIVER;
    private InterfaceVersion version = InterfaceVersion.V3_4;
    private AddressRange addressRange = AddressRange.UNSAID;
    private int binds = Flow.DEFAULT.binds();
    private int window = Flow.DEFAULT.window();
    private int rate = Flow.DEFAULT.rate();
    private int burst = Flow.DEFAULT.burst();
    private Duration enquireLink = Timers.DEFAULT.enquireLink();
    private Duration connectTimeout = Timers.DEFAULT.connect();
    private Duration bindTimeout = Timers.DEFAULT.bind();
    private Duration responseTimeout = Timers.DEFAULT.response();
    private Duration reconnectMin = Timers.DEFAULT.reconnectMin();
    private Duration reconnectMax = Timers.DEFAULT.reconnectMax();
    private Addressing addressing = Addressing.DEFAULT;
    private SubmitDefaults submit = SubmitDefaults.DEFAULT;
    private TextRules texts = TextRules.DEFAULT;
    private DefaultAlphabet incomingAlphabet = DefaultAlphabet.GSM7;
    private Throttling throttling = Throttling.DEFAULT;
    private StatusTable statuses = StatusTable.DEFAULT;
    private MessageIdFormats ids = MessageIdFormats.AS_WRITTEN;

    BindSettingsBuilder(String host, int port, String systemId, String password) {
        this.host = host;
        this.port = port;
        this.systemId = systemId;
        this.password = password;
    }

    public BindSettingsBuilder tls(Tls value) {
        tls = value;
        return this;
    }

    public BindSettingsBuilder outbind(OutbindSettings value) {
        outbind = value;
        return this;
    }

    public BindSettingsBuilder systemType(String value) {
        systemType = value;
        return this;
    }

    public BindSettingsBuilder bindType(BindType value) {
        bindType = value;
        return this;
    }

    public BindSettingsBuilder version(InterfaceVersion value) {
        version = value;
        return this;
    }

    public BindSettingsBuilder addressRange(AddressRange value) {
        addressRange = value;
        return this;
    }

    public BindSettingsBuilder binds(int value) {
        binds = value;
        return this;
    }

    public BindSettingsBuilder window(int value) {
        window = value;
        return this;
    }

    public BindSettingsBuilder rate(int perSecond) {
        rate = perSecond;
        return this;
    }

    public BindSettingsBuilder burst(int pdus) {
        burst = pdus;
        return this;
    }

    public BindSettingsBuilder enquireLink(Duration value) {
        enquireLink = value;
        return this;
    }

    public BindSettingsBuilder connectTimeout(Duration value) {
        connectTimeout = value;
        return this;
    }

    public BindSettingsBuilder bindTimeout(Duration value) {
        bindTimeout = value;
        return this;
    }

    public BindSettingsBuilder responseTimeout(Duration value) {
        responseTimeout = value;
        return this;
    }

    public BindSettingsBuilder reconnect(Duration min, Duration max) {
        reconnectMin = min;
        reconnectMax = max;
        return this;
    }

    public BindSettingsBuilder sourceType(@Nullable TypeOfAddress value) {
        addressing = addressing.withSource(value);
        return this;
    }

    public BindSettingsBuilder destinationType(@Nullable TypeOfAddress value) {
        addressing = addressing.withDestination(value);
        return this;
    }

    public BindSettingsBuilder sourceOverride(String address) {
        addressing = addressing.withSourceOverride(address);
        return this;
    }

    public BindSettingsBuilder submit(SubmitDefaults value) {
        submit = value;
        return this;
    }

    public BindSettingsBuilder texts(TextRules value) {
        texts = value;
        return this;
    }

    public BindSettingsBuilder incomingAlphabet(DefaultAlphabet value) {
        incomingAlphabet = value;
        return this;
    }

    public BindSettingsBuilder throttling(Duration pause, Duration patience, Duration restPatience) {
        throttling = new Throttling(pause, patience, restPatience);
        return this;
    }

    public BindSettingsBuilder statuses(StatusTable value) {
        statuses = value;
        return this;
    }

    public BindSettingsBuilder ids(MessageIdFormat answers, MessageIdFormat receipts) {
        ids = new MessageIdFormats(answers, receipts);
        return this;
    }

    /**
     * The settings collected so far.
     *
     * @throws IllegalArgumentException naming the first setting out of its range
     */
    public BindSettings build() {
        return new BindSettings(
                new Peer(host, port, tls),
                outbind,
                new Identity(systemId, password, systemType, bindType, version, addressRange),
                new Timers(enquireLink, connectTimeout, bindTimeout, responseTimeout, reconnectMin, reconnectMax),
                addressing,
                submit,
                texts,
                incomingAlphabet,
                new Flow(binds, window, rate, burst),
                throttling,
                statuses,
                ids);
    }
}
