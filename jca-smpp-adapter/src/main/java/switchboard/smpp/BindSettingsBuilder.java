package switchboard.smpp;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Collects {@link BindSettings}; what is not named keeps its default. For one thread. */
public final class BindSettingsBuilder {

    private final String host;
    private final int port;
    private final String systemId;
    private final String password;
    private String systemType = "";
    private BindType bindType = BindType.TRANSCEIVER;
    private int binds = 1;
    private int window = 100;
    private int rate;
    private Duration enquireLink = Duration.ofSeconds(30);
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration bindTimeout = Duration.ofSeconds(10);
    private Duration responseTimeout = Duration.ofSeconds(30);
    private Duration reconnectMin = Duration.ofSeconds(1);
    private Duration reconnectMax = Duration.ofSeconds(60);
    private @Nullable TypeOfAddress sourceType;
    private @Nullable TypeOfAddress destinationType;

    BindSettingsBuilder(String host, int port, String systemId, String password) {
        this.host = host;
        this.port = port;
        this.systemId = systemId;
        this.password = password;
    }

    public BindSettingsBuilder systemType(String value) {
        systemType = value;
        return this;
    }

    public BindSettingsBuilder bindType(BindType value) {
        bindType = value;
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
        sourceType = value;
        return this;
    }

    public BindSettingsBuilder destinationType(@Nullable TypeOfAddress value) {
        destinationType = value;
        return this;
    }

    /**
     * The settings collected so far.
     *
     * @throws IllegalArgumentException naming the first setting out of its range
     */
    public BindSettings build() {
        return new BindSettings(
                host,
                port,
                systemId,
                password,
                systemType,
                bindType,
                binds,
                window,
                rate,
                enquireLink,
                connectTimeout,
                bindTimeout,
                responseTimeout,
                reconnectMin,
                reconnectMax,
                sourceType,
                destinationType);
    }
}
