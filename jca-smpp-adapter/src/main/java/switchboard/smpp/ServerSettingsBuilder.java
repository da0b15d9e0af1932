package switchboard.smpp;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Collects {@link ServerSettings}; what is not named keeps its default. For one thread. */
public final class ServerSettingsBuilder {

    private final @Nullable Integer port;
    private String systemId = "switchboard";
    private String address = "";
    private @Nullable ServerTls tls;
    private int maxPduLength = 65_536;
    private int maxConnections = 1_000;
    private int maxConnectionsPerAddress = 100;
    private int maxFailedBinds = 10;
    private int window = 100;
    private Duration unboundTime = Duration.ofSeconds(10);
    private Duration enquireLink = Duration.ofSeconds(30);
    private Duration responseTimeout = Duration.ofSeconds(30);
    private Duration inactivity = Duration.ZERO;

    ServerSettingsBuilder(@Nullable Integer port) {
        this.port = port;
    }

    public ServerSettingsBuilder systemId(String value) {
        systemId = value;
        return this;
    }

    public ServerSettingsBuilder address(String value) {
        address = value;
        return this;
    }

    public ServerSettingsBuilder tls(@Nullable ServerTls value) {
        tls = value;
        return this;
    }

    public ServerSettingsBuilder maxPduLength(int octets) {
        maxPduLength = octets;
        return this;
    }

    public ServerSettingsBuilder maxConnections(int value) {
        maxConnections = value;
        return this;
    }

    public ServerSettingsBuilder maxConnectionsPerAddress(int value) {
        maxConnectionsPerAddress = value;
        return this;
    }

    public ServerSettingsBuilder maxFailedBinds(int perMinute) {
        maxFailedBinds = perMinute;
        return this;
    }

    public ServerSettingsBuilder window(int value) {
        window = value;
        return this;
    }

    public ServerSettingsBuilder unboundTime(Duration value) {
        unboundTime = value;
        return this;
    }

    public ServerSettingsBuilder enquireLink(Duration value) {
        enquireLink = value;
        return this;
    }

    public ServerSettingsBuilder responseTimeout(Duration value) {
        responseTimeout = value;
        return this;
    }

    public ServerSettingsBuilder inactivity(Duration value) {
        inactivity = value;
        return this;
    }

    /**
     * The settings collected so far.
     *
     * @throws IllegalArgumentException naming the first setting out of its range
     */
    public ServerSettings build() {
        return new ServerSettings(
                systemId,
                address,
                port,
                tls,
                maxPduLength,
                maxConnections,
                maxConnectionsPerAddress,
                maxFailedBinds,
                window,
                unboundTime,
                enquireLink,
                responseTimeout,
                inactivity);
    }
}
