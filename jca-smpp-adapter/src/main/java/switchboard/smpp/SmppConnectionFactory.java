package switchboard.smpp;

import jakarta.resource.Referenceable;
import jakarta.resource.ResourceException;
import java.io.Serializable;

/** Gives handles to the SMPP connectors of this server; in JNDI as {@code java:/eis/SmppConnectionFactory}. Thread-safe. */
public interface SmppConnectionFactory extends Serializable, Referenceable {

    /**
     * A handle for as long as the caller needs it; close it after use.
     *
     * @throws ResourceException when the container has no handle to give or the adapter is not started
     */
    SmppConnection getConnection() throws ResourceException;
}
