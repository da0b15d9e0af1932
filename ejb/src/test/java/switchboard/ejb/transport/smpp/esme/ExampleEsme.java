package switchboard.ejb.transport.smpp.esme;

import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.RetryPolicy;
import switchboard.smpp.BindType;
import switchboard.smpp.EsmeBind;
import switchboard.smpp.SmppAddress;

/** The bank's ESME: system id {@code bank}, account {@code shop}, on the server {@code s}. */
final class ExampleEsme {
    static final String SERVER = "s";

    private ExampleEsme() {}

    static Connector connector(Map<String, String> changes) {
        var settings = new HashMap<>(Map.of("account", "shop", "systemId", "bank"));
        settings.putAll(changes);
        return new Connector("bank-line", EsmeTransport.NAME, settings, true, 0, 10, RetryPolicy.STANDARD);
    }

    static Esmes.Esme with(Map<String, String> changes) {
        var connector = connector(changes);
        return new Esmes.Esme(connector, EsmeSettings.of(connector), SERVER);
    }

    static EsmeBind bind(BindType type) {
        var peer = new InetSocketAddress("10.1.2.3", 40_000);
        return new EsmeBind(SERVER, "bank", "", type, 0x34, SmppAddress.NONE, peer, false);
    }
}
