package switchboard.ejb.transport.smpp;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Setting;

/** What a connector was told, and the defaults of its form for the rest. Each value has passed the form's check. */
public final class ToldSettings {
    private final Map<String, String> told;
    private final Map<String, String> defaults;

    private ToldSettings(Map<String, String> told, Map<String, String> defaults) {
        this.told = told;
        this.defaults = defaults;
    }

    public static ToldSettings of(Connector connector, Map<String, String> defaults) {
        return new ToldSettings(connector.settings(), defaults);
    }

    /** By key. */
    public static Map<String, String> defaults(List<Setting> form) {
        return form.stream().collect(Collectors.toMap(Setting::key, Setting::defaultValue));
    }

    /** Empty if it was not told and has no default. */
    public String text(String key) {
        var value = told.getOrDefault(key, "");
        return value.isEmpty() ? defaults.getOrDefault(key, "") : value;
    }

    public int number(String key) {
        return Integer.parseInt(text(key));
    }

    public Duration duration(String key) {
        return Duration.parse(text(key));
    }
}
