package switchboard.ejb.transport.http;

import jakarta.enterprise.context.ApplicationScoped;

/** Vumi by JSON: messages out and in, and its events. */
@ApplicationScoped
public class VumiTransport extends HttpBorneTransport {
    public VumiTransport() {
        super("vumi", VumiForm.SETTINGS, VumiDialect::new, VumiIntake::read);
    }
}
