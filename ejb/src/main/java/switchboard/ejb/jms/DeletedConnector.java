package switchboard.ejb.jms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.ConnectorState;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.RetryPolicy;
import switchboard.core.delivery.Setting;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.Transport;
import switchboard.core.port.Notice;
import switchboard.core.port.NoticeLine;
import switchboard.core.port.Webhook;

/**
 * Serves the queues of a connector that is no more: refuses all that waits there, so that it goes by another connector
 * of its route or ends with the reason.
 */
record DeletedConnector(Clock clock) implements Transport, NoticeLine {

    /** No transport that can be configured has it. */
    static final String NAME = "deleted";

    private static final int BATCH = 200;

    /** What it makes of the id. */
    static Connector of(String id) {
        return new Connector(id, NAME, Map.of(), true, 0, BATCH, RetryPolicy.STANDARD);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Setting> settings() {
        return List.of();
    }

    @Override
    public void check(Connector connector) {}

    @Override
    public void start(Connector connector) {}

    @Override
    public void stop(String connector) {}

    @Override
    public ConnectorState state(String connector) {
        return new ConnectorState(ConnectorState.Phase.UP, null, Instant.EPOCH, 0);
    }

    @Override
    public String transport() {
        return NAME;
    }

    @Override
    public Duration keep(Connector connector) {
        return Duration.ZERO;
    }

    @Override
    public CompletionStage<List<Webhook.Answer>> tell(Connector connector, List<Notice> notices) {
        return CompletableFuture.completedStage(Collections.nCopies(notices.size(), Webhook.Answer.REFUSED));
    }

    @Override
    public CompletionStage<List<Outcome>> send(Connector connector, List<Transmission> batch) {
        var outcome = Outcome.refused("", "connector " + connector.id() + " was deleted", clock.instant());
        return CompletableFuture.completedStage(
                batch.stream().map(transmission -> outcome).toList());
    }
}
