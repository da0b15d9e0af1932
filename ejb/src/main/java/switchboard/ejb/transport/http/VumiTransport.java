package switchboard.ejb.transport.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Setting;
import switchboard.core.port.HttpCall;

/** Vumi by JSON: messages out and in, and its events. */
@ApplicationScoped
public class VumiTransport extends HttpBorneTransport {

    @Override
    public String name() {
        return "vumi";
    }

    @Override
    public List<Setting> settings() {
        return VumiForm.SETTINGS;
    }

    @Override
    protected Dialect dialect(Connector connector) {
        return new VumiDialect(connector);
    }

    @Override
    protected Intake intake(Arrivals arrivals, HttpCall call) {
        return VumiIntake.read(call, arrivals);
    }
}
