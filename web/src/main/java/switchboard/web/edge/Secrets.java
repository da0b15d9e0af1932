package switchboard.web.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Setting;
import switchboard.core.port.TransportCatalog;

/** Secrets go in and never come out: outside they are eight asterisks, and eight asterisks keep the old one. */
@ApplicationScoped
public class Secrets {
    public static final String MASK = "********";

    @Inject
    TransportCatalog catalog;

    /** The settings as they may be shown. Those of a transport that is not there any more are all masked. */
    public Map<String, String> masked(Connector connector) {
        return masked(connector.settings(), catalog.transports().get(connector.transport()));
    }

    /**
     * The settings as they may be shown.
     *
     * @param described what there is to set; null if nobody knows, and then they are all masked
     */
    public static Map<String, String> masked(Map<String, String> settings, @Nullable List<Setting> described) {
        var shown = new LinkedHashMap<String, String>();
        settings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry ->
                        shown.put(entry.getKey(), isSecret(entry.getKey(), described) ? MASK : entry.getValue()));
        return shown;
    }

    /**
     * The settings with the old secrets in place of masks.
     *
     * @param old the connector that they replace; its secrets serve only the transport that they were given for
     * @throws Refusal if there is no old one behind a mask
     */
    public Map<String, String> unmasked(String transport, Map<String, String> settings, @Nullable Connector old) {
        var kept = old != null && old.transport().equals(transport) ? old.settings() : Map.<String, String>of();
        return unmasked("settings.", settings, catalog.transports().get(transport), kept);
    }

    /**
     * The settings with the old secrets in place of masks.
     *
     * @param place what stands before a key in the name of a field
     * @param described what there is to set; null if nobody knows
     * @throws Refusal if there is no old one behind a mask
     */
    public static Map<String, String> unmasked(
            String place, Map<String, String> settings, @Nullable List<Setting> described, Map<String, String> old) {
        var whole = new LinkedHashMap<>(settings);
        whole.replaceAll((key, value) -> {
            if (!MASK.equals(value) || !isSecret(key, described)) {
                return value;
            }
            var kept = old.get(key);
            if (kept == null) {
                throw Refusal.field(place + key, "masked", "is a mask, and there is no old value to keep");
            }
            return kept;
        });
        return whole;
    }

    private static boolean isSecret(String key, @Nullable List<Setting> described) {
        return described == null
                || described.stream()
                        .anyMatch(setting -> setting.key().equals(key) && setting.kind() == Setting.Kind.SECRET);
    }
}
