package switchboard.ejb.transport.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Setting;
import switchboard.core.port.HttpCall;

/** Networks that a URL and some templates describe. */
@ApplicationScoped
public class HttpTransport extends HttpBorneTransport {

    @Override
    public String name() {
        return "http";
    }

    @Override
    public List<Setting> settings() {
        return HttpForm.SETTINGS;
    }

    @Override
    public void check(Connector connector) {
        super.check(connector);
        HttpIntake.statuses(new HttpSettings(connector));
    }

    @Override
    protected Dialect dialect(Connector connector) {
        return new HttpDialect(connector);
    }

    @Override
    protected Intake intake(Arrivals arrivals, HttpCall call) {
        return new HttpIntake(new HttpSettings(arrivals.connector())).read(call, arrivals);
    }
}
