package switchboard.ejb.transport.smpp;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.resource.ResourceException;
import switchboard.smpp.SmppConnection;
import switchboard.smpp.SmppConnectionFactory;

/** Handles to the resource adapter, for the transports of both sides of SMPP. */
@ApplicationScoped
public class SmppHandles {
    @Resource(lookup = "java:/eis/SmppConnectionFactory")
    SmppConnectionFactory factory;

    /** To be closed after use. */
    public SmppConnection open() {
        try {
            return factory.getConnection();
        } catch (ResourceException e) {
            throw new IllegalStateException("the SMPP resource adapter gives no connection", e);
        }
    }
}
