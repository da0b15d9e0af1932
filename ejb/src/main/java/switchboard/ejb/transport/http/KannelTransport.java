package switchboard.ejb.transport.http;

import jakarta.enterprise.context.ApplicationScoped;

/** Kannel: its sendsms out, its sms-service in, and its receipts. */
@ApplicationScoped
public class KannelTransport extends HttpBorneTransport {
    public KannelTransport() {
        super("kannel", KannelForm.SETTINGS, KannelDialect::new, KannelIntake::read);
    }
}
