package switchboard.smpp.ra;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.ConnectionManager;
import javax.naming.Reference;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.SmppConnection;
import switchboard.smpp.SmppConnectionFactory;

/** The factory in JNDI: the container's connection manager gives the handles. */
public final class PooledConnectionFactory implements SmppConnectionFactory {

    private static final long serialVersionUID = 1L;

    private final SmppManagedConnectionFactory managed;
    private final transient ConnectionManager manager;
    private @Nullable Reference reference;

    PooledConnectionFactory(SmppManagedConnectionFactory managed, ConnectionManager manager) {
        this.managed = managed;
        this.manager = manager;
    }

    @Override
    public SmppConnection getConnection() throws ResourceException {
        return (SmppConnection) manager.allocateConnection(managed, null);
    }

    @Override
    public void setReference(Reference given) {
        reference = given;
    }

    @Override
    public @Nullable Reference getReference() {
        return reference;
    }
}
