package switchboard.ejb.transport;

import switchboard.core.delivery.Transport;
import switchboard.ejb.Beans;

/** The catalogue of the transports that a test chose. */
public final class TransportsOf {
    private TransportsOf() {}

    public static Transports these(Transport... transports) {
        var catalogue = new Transports();
        catalogue.all = Beans.of(transports);
        return catalogue;
    }
}
