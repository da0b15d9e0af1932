package switchboard.ejb.transport.http;

import jakarta.enterprise.context.ApplicationScoped;
import switchboard.core.delivery.Connector;
import switchboard.core.port.HttpCall;

/** Networks that a URL and some templates describe. */
@ApplicationScoped
public class HttpTransport extends HttpBorneTransport {
    public HttpTransport() {
        super("http", HttpForm.SETTINGS, HttpDialect::new, HttpTransport::read);
    }

    private static Intake read(HttpCall call, Arrivals arrivals) {
        return new HttpIntake(new HttpSettings(arrivals.connector())).read(call, arrivals);
    }

    @Override
    public void check(Connector connector) {
        super.check(connector);
        HttpIntake.statuses(new HttpSettings(connector));
    }
}
