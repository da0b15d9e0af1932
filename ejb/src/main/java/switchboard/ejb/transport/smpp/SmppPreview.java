package switchboard.ejb.transport.smpp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Connector;
import switchboard.core.port.Configuration;
import switchboard.core.port.Preview;

/** Measures texts by the adapter's own rules, so that the promise is kept on the line. */
@ApplicationScoped
class SmppPreview implements Preview {
    /** By connector; read from its settings when they change, not for each text. */
    private volatile Map<String, TextCarriage> carriages = Map.of();

    void follow(@Observes Configuration configuration) {
        var read = new HashMap<String, TextCarriage>();
        configuration.connectors().stream()
                .filter(connector -> connector.transport().equals(SmppTransport.NAME))
                .forEach(connector -> put(connector, read));
        carriages = read;
    }

    /** One that can't be read is not started either, which is logged there; it must not keep the others from working. */
    private static void put(Connector connector, Map<String, TextCarriage> carriages) {
        try {
            carriages.put(connector.id(), TextCarriage.by(connector));
        } catch (IllegalArgumentException e) {
            carriages.remove(connector.id());
        }
    }

    @Override
    public Measure measure(String text, @Nullable String connector) {
        var carriage = connector == null ? TextCarriage.USUAL : carriages.getOrDefault(connector, TextCarriage.USUAL);
        return carriage.measure(text);
    }
}
