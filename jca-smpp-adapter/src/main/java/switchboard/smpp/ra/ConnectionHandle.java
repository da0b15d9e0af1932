package switchboard.smpp.ra;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindStatus;
import switchboard.smpp.ShortMessage;
import switchboard.smpp.SmppConnection;
import switchboard.smpp.SubmitResult;
import switchboard.smpp.session.Lines;

/** The handle given to applications. */
public final class ConnectionHandle implements SmppConnection {

    private final Lines lines;
    private final AtomicReference<@Nullable HandleOwner> owner;

    ConnectionHandle(Lines lines, HandleOwner owner) {
        this.lines = lines;
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
        owner.set(next);
    }

    private Lines lines() {
        if (owner.get() == null) {
            throw new IllegalStateException("the SMPP connection is closed");
        }
        return lines;
    }
}
