package switchboard.ejb.transport.smpp.esme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import switchboard.core.delivery.Connector;
import switchboard.core.phase.App;
import switchboard.core.phase.Incoming;
import switchboard.core.port.Configuration;

/** Sends messages to an ESME's numbers on to it; while it is away, or its connector stopped, they wait in its queue. */
@ApplicationScoped
public class NumberApp implements App {
    /** By connector. */
    private volatile Map<String, Numbers> wanted = Map.of();

    @Override
    public String name() {
        return "esme";
    }

    void follow(@Observes Configuration configuration) {
        var numbers = new LinkedHashMap<String, Numbers>();
        configuration.connectors().stream()
                .filter(connector -> connector.transport().equals(EsmeTransport.NAME))
                .forEach(connector -> put(connector, numbers));
        wanted = numbers;
    }

    /** One that can't be read is not started either, which is logged there; it must not keep the others from working. */
    private static void put(Connector connector, Map<String, Numbers> numbers) {
        try {
            numbers.put(connector.id(), EsmeSettings.of(connector).numbers());
        } catch (IllegalArgumentException e) {
            numbers.remove(connector.id());
        }
    }

    @Override
    public Incoming handle(Incoming in) {
        var to = in.message().to().get(0).value();
        var on = in;
        for (var one : wanted.entrySet()) {
            if (one.getValue().has(to)) {
                on = on.forward(one.getKey()).handle();
            }
        }
        return on;
    }
}
