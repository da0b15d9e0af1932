package switchboard.ejb.transport.smpp;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.resource.ResourceException;
import java.util.function.Function;
import switchboard.smpp.SmppConnection;
import switchboard.smpp.SmppConnectionFactory;

/** Handles to the resource adapter, for the transports of both sides of SMPP. */
@ApplicationScoped
public class SmppHandles {
    @Resource(lookup = "java:/eis/SmppConnectionFactory")
    SmppConnectionFactory factory;

    private static final String NONE = "the SMPP resource adapter gives no connection";

    /** To be closed after use. */
    public SmppConnection open() {
        try {
            return factory.getConnection();
        } catch (ResourceException e) {
            throw new IllegalStateException(NONE, e);
        }
    }

    /**
     * Does the work with a handle.
     *
     * @param otherwise what to answer when there is none to be had, by the reason: nothing was done then
     */
    public <T> T with(Function<SmppConnection, T> work, Function<String, T> otherwise) {
        SmppConnection handle;
        try {
            handle = factory.getConnection();
        } catch (ResourceException e) {
            return otherwise.apply(NONE + ": " + e.getMessage());
        }
        try (var connection = handle) {
            return work.apply(connection);
        }
    }
}
