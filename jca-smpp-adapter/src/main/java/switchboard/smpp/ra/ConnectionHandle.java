package switchboard.smpp.ra;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindStatus;
import switchboard.smpp.ChangeResult;
import switchboard.smpp.EsmeDelivery;
import switchboard.smpp.EsmeDeliveryResult;
import switchboard.smpp.QueryResult;
import switchboard.smpp.SentMessage;
import switchboard.smpp.ServerSettings;
import switchboard.smpp.ServerStatus;
import switchboard.smpp.ShortMessage;
import switchboard.smpp.SmppConnection;
import switchboard.smpp.SubmitResult;
import switchboard.smpp.server.Servers;
import switchboard.smpp.session.Lines;

/** The handle given to applications. */
public final class ConnectionHandle implements SmppConnection {

    private final Lines lines;
    private final Servers servers;
    private final AtomicReference<@Nullable HandleOwner> owner;

    ConnectionHandle(Lines lines, Servers servers, HandleOwner owner) {
        this.lines = lines;
        this.servers = servers;
        this.owner = new AtomicReference<>(owner);
    }

    @Override
    public void open(String connector, BindSettings settings) {
        lines().open(connector, settings);
    }

    @Override
    public void shut(String connector) {
        lines().shut(connector);
    }

    @Override
    public BindStatus status(String connector) {
        return lines().status(connector);
    }

    @Override
    public CompletionStage<List<SubmitResult>> submit(String connector, List<ShortMessage> messages) {
        return lines().submit(connector, messages);
    }

    @Override
    public void openServer(String name, ServerSettings settings) {
        servers().open(name, settings);
    }

    @Override
    public void shutServer(String name) {
        servers().shut(name);
    }

    @Override
    public ServerStatus serverStatus(String name) {
        return servers().status(name);
    }

    @Override
    public CompletionStage<List<EsmeDeliveryResult>> deliver(
            String server, String systemId, List<EsmeDelivery> deliveries) {
        return servers().deliver(server, systemId, deliveries);
    }

    @Override
    public void disconnect(String server, String systemId, String reason) {
        servers().disconnect(server, systemId, reason);
    }

    @Override
    public CompletionStage<QueryResult> query(String connector, SentMessage message) {
        return lines().query(connector, message);
    }

    @Override
    public CompletionStage<ChangeResult> cancel(String connector, SentMessage message) {
        return lines().cancel(connector, message);
    }

    @Override
    public CompletionStage<ChangeResult> replace(
            String connector, SentMessage message, String text, boolean receiptRequested) {
        return lines().replace(connector, message, text, receiptRequested);
    }

    @Override
    public void close() {
        HandleOwner before = owner.getAndSet(null);
        if (before != null) {
            before.closed(this);
        }
    }

    /** Takes it from its owner without telling it. */
    void detach() {
        owner.set(null);
    }

    void attach(HandleOwner next) {
        HandleOwner before = owner.getAndSet(next);
        if (before != null) {
            before.forget(this);
        }
    }

    private Lines lines() {
        checkOpen();
        return lines;
    }

    private Servers servers() {
        checkOpen();
        return servers;
    }

    private void checkOpen() {
        if (owner.get() == null) {
            throw new IllegalStateException("the SMPP connection is closed");
        }
    }
}
