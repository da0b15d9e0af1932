package switchboard.smpp.ra;

import jakarta.resource.NotSupportedException;
import jakarta.resource.ResourceException;
import jakarta.resource.spi.ConnectionDefinition;
import jakarta.resource.spi.ConnectionManager;
import jakarta.resource.spi.ConnectionRequestInfo;
import jakarta.resource.spi.ManagedConnection;
import jakarta.resource.spi.ManagedConnectionFactory;
import jakarta.resource.spi.ResourceAdapter;
import jakarta.resource.spi.ResourceAdapterAssociation;
import java.io.PrintWriter;
import java.util.Set;
import javax.security.auth.Subject;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.SmppConnection;
import switchboard.smpp.SmppConnectionFactory;
import switchboard.smpp.server.Servers;
import switchboard.smpp.session.Lines;

/** Makes handles to the adapter's connectors. */
@ConnectionDefinition(
        connectionFactory = SmppConnectionFactory.class,
        connectionFactoryImpl = PooledConnectionFactory.class,
        connection = SmppConnection.class,
        connectionImpl = ConnectionHandle.class)
public class SmppManagedConnectionFactory implements ManagedConnectionFactory, ResourceAdapterAssociation {

    private static final long serialVersionUID = 1L;

    private transient @Nullable ResourceAdapter adapter;
    private transient @Nullable PrintWriter logWriter;

    @Override
    public Object createConnectionFactory(ConnectionManager manager) {
        return new PooledConnectionFactory(this, manager);
    }

    @Override
    public Object createConnectionFactory() throws ResourceException {
        throw new NotSupportedException("only inside a container");
    }

    @Override
    public ManagedConnection createManagedConnection(@Nullable Subject subject, @Nullable ConnectionRequestInfo info) {
        return new HandleOwner(this);
    }

    /** Each serves as well as any other. */
    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable ManagedConnection matchManagedConnections(
            Set connections, @Nullable Subject subject, @Nullable ConnectionRequestInfo info) {
        for (Object connection : connections) {
            if (connection instanceof HandleOwner owner) {
                return owner;
            }
        }
        return null;
    }

    Lines lines() throws ResourceException {
        return smpp().lines();
    }

    Servers servers() throws ResourceException {
        return smpp().servers();
    }

    private SmppResourceAdapter smpp() throws ResourceException {
        if (adapter instanceof SmppResourceAdapter smpp) {
            return smpp;
        }
        throw new ResourceException("no SMPP resource adapter was given");
    }

    @Override
    public @Nullable ResourceAdapter getResourceAdapter() {
        return adapter;
    }

    @Override
    public void setResourceAdapter(ResourceAdapter given) {
        adapter = given;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter writer) {
        logWriter = writer;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SmppManagedConnectionFactory;
    }

    @Override
    public int hashCode() {
        return SmppManagedConnectionFactory.class.hashCode();
    }
}
