package switchboard.ejb.transport.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Setting;
import switchboard.core.port.HttpCall;

/** Kannel: its sendsms out, its sms-service in, and its receipts. */
@ApplicationScoped
public class KannelTransport extends HttpBorneTransport {

    @Override
    public String name() {
        return "kannel";
    }

    @Override
    public List<Setting> settings() {
        return KannelForm.SETTINGS;
    }

    @Override
    protected Dialect dialect(Connector connector) {
        return new KannelDialect(connector);
    }

    @Override
    protected Intake intake(Arrivals arrivals, HttpCall call) {
        return KannelIntake.read(call, arrivals);
    }
}
