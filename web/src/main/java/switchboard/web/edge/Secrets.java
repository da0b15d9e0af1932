package switchboard.web.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
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
        var shown = new LinkedHashMap<String, String>();
        connector.settings().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> shown.put(
                        entry.getKey(), isSecret(connector.transport(), entry.getKey()) ? MASK : entry.getValue()));
        return shown;
    }

    /**
     * The settings with the old secrets in place of masks.
     *
     * @param old the connector that they replace; its secrets serve only the transport that they were given for
     * @throws Refusal if there is no old one behind a mask
     */
    public Map<String, String> unmasked(String transport, Map<String, String> settings, @Nullable Connector old) {
        var whole = new LinkedHashMap<>(settings);
        whole.replaceAll((key, value) -> {
            if (!MASK.equals(value) || !isSecret(transport, key)) {
                return value;
            }
            var kept = old != null && old.transport().equals(transport)
                    ? old.settings().get(key)
                    : null;
            if (kept == null) {
                throw Refusal.field("settings." + key, "masked", "is a mask, and there is no old value to keep");
            }
            return kept;
        });
        return whole;
    }

    private boolean isSecret(String transport, String key) {
        var settings = catalog.transports().get(transport);
        return settings == null
                || settings.stream()
                        .anyMatch(setting -> setting.key().equals(key) && setting.kind() == Setting.Kind.SECRET);
    }
}
