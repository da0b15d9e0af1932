package switchboard.ejb.transport.http;

import java.time.Duration;
import java.util.List;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Setting;
import switchboard.core.delivery.Setting.Kind;

/** What connectors of every transport here are told, and how it is read. Failures name the setting. */
final class HttpSettings {
    static final String URL = "url";
    static final String STATUSES = "statuses";
    static final String SOURCE = "source";
    static final String TOKEN = "token";
    static final String IN_USER = "inUser";
    static final String IN_PASSWORD = "inPassword";
    static final String IN_ADDRESSES = "inAddresses";
    private static final String TIMEOUT = "timeout";
    private static final String CONNECT_TIMEOUT = "connectTimeout";

    private static final Duration LONGEST = Duration.ofMinutes(1);

    static final Setting ADDRESS = Setting.required(URL, "URL of the network", Kind.TEXT);
    static final Setting SENDER = Setting.optional(SOURCE, "Sender if a message has none", Kind.TEXT, "");

    private static final Setting WITHIN = Setting.optional(TIMEOUT, "Time to answer", Kind.DURATION, "PT30S");
    private static final Setting CONNECT_WITHIN =
            Setting.optional(CONNECT_TIMEOUT, "Time to connect", Kind.DURATION, "PT5S");

    static final List<Setting> ANSWERS = Setting.group(
            "Answers and timers",
            Setting.optional(STATUSES, "Changes to the status table, such as 500=deferred 5m", Kind.LIST, ""),
            CONNECT_WITHIN,
            WITHIN);

    static final List<Setting> CALLERS = Setting.group(
            "Who may bring messages",
            Setting.optional(TOKEN, "Token that requests must bring, at least 16 characters", Kind.SECRET, ""),
            Setting.optional(IN_USER, "User that requests must log in as", Kind.TEXT, ""),
            Setting.optional(IN_PASSWORD, "Password of that user, at least 16 characters", Kind.SECRET, ""),
            Setting.optional(IN_ADDRESSES, "Addresses and networks that requests may come from", Kind.LIST, ""));

    private final Connector connector;

    HttpSettings(Connector connector) {
        this.connector = connector;
    }

    /** @throws IllegalArgumentException that names the setting which can't be */
    void check() {
        url();
        Statuses.parse(text(STATUSES));
        Callers.of(this);
        if (timeout().compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(TIMEOUT + " must be at most " + LONGEST + ": " + timeout());
        }
        if (connectTimeout().isZero() || connectTimeout().compareTo(timeout()) >= 0) {
            throw new IllegalArgumentException(CONNECT_TIMEOUT + " must be longer than zero and shorter than " + TIMEOUT
                    + ": " + connectTimeout());
        }
    }

    /** What was written, or empty. */
    String text(String key) {
        return connector.settings().getOrDefault(key, "");
    }

    String text(Setting setting) {
        var value = text(setting.key());
        return value.isEmpty() ? setting.defaultValue() : value;
    }

    NamedTemplates templates(Setting setting) {
        return NamedTemplates.parse(setting.key(), text(setting));
    }

    int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    Duration timeout() {
        return Duration.parse(text(WITHIN));
    }

    Duration connectTimeout() {
        return Duration.parse(text(CONNECT_WITHIN));
    }

    /** Up to its host it has no placeholder. */
    String url() {
        var url = text(URL);
        if (!url.matches("https?://[^/?#@{]+([/?][^#]*)?")) {
            throw new IllegalArgumentException(
                    URL + " must be http:// or https://, a host and a path, with no user and no #: " + url);
        }
        return url;
    }
}
