package switchboard.ejb.transport.smpp.esme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.ConnectorState;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Setting;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.Transport;
import switchboard.core.port.Notice;
import switchboard.core.port.NoticeLine;
import switchboard.core.port.Webhook;
import switchboard.ejb.transport.smpp.SmppHandles;
import switchboard.smpp.EsmeDelivery;
import switchboard.smpp.EsmeDeliveryResult;
import switchboard.smpp.ServerTls;

/** Delivers to ESMEs that are bound to us: messages and receipts. What is for one that is away stays in its queues. */
@ApplicationScoped
public class EsmeTransport implements Transport, NoticeLine {
    static final String NAME = "smpp-server";

    @Inject
    SmppHandles smpp;

    @Inject
    Esmes esmes;

    @Inject
    UsedUp usedUp;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String transport() {
        return NAME;
    }

    @Override
    public List<Setting> settings() {
        return EsmeSettings.ALL;
    }

    @Override
    public void check(Connector connector) {
        EsmeSettings.of(connector);
        var tls = EsmeSettings.server(connector).tls();
        if (tls != null && tls.key() instanceof ServerTls.KeyStoreFile file) {
            file.check("keyStore");
        }
    }

    @Override
    public void start(Connector connector) {
        var server = EsmeSettings.server(connector);
        var name = esmes.nameFor(server);
        var esme = new Esmes.Esme(connector, EsmeSettings.of(connector), name);
        esmes.remove(connector.id()).ifPresent(before -> leave(before, "its settings have changed"));
        try (var connection = smpp.open()) {
            connection.openServer(name, server);
            esmes.add(esme);
        }
    }

    @Override
    public void stop(String connector) {
        esmes.remove(connector).ifPresent(esme -> leave(esme, "its connector is stopped"));
    }

    private void leave(Esmes.Esme esme, String reason) {
        try (var connection = smpp.open()) {
            connection.disconnect(esme.server(), esme.systemId(), reason);
            if (!esmes.uses(esme.server())) {
                connection.shutServer(esme.server());
            }
        }
    }

    @Override
    public ConnectorState state(String connector) {
        var esme = esmes.of(connector);
        if (esme.isEmpty()) {
            return new ConnectorState(ConnectorState.Phase.STOPPED, null, clock.instant(), 0);
        }
        try (var connection = smpp.open()) {
            return EsmeStates.of(connection.serverStatus(esme.get().server()), esme.get(), usedUp.reason(connector));
        }
    }

    @Override
    public CompletionStage<List<Outcome>> send(Connector connector, List<Transmission> batch) {
        return deliver(
                connector,
                batch,
                EsmeDeliveries::message,
                result -> EsmeOutcomes.of(result, clock.instant()),
                new EsmeDeliveryResult.Unsendable("it has no form in SMPP"));
    }

    @Override
    public Optional<Duration> longestWait(Connector connector) {
        return Optional.of(EsmeSettings.of(connector).keepMessages());
    }

    @Override
    public Duration keep(Connector connector) {
        return EsmeSettings.of(connector).keep();
    }

    @Override
    public CompletionStage<List<Webhook.Answer>> tell(Connector connector, List<Notice> notices) {
        return deliver(
                connector, notices, EsmeDeliveries::receipt, EsmeOutcomes::answer, new EsmeDeliveryResult.Taken());
    }

    /**
     * Delivers what has a form for the ESME.
     *
     * @param form null for what is not to be delivered
     * @param undelivered what became of that
     */
    private <T, A> CompletionStage<List<A>> deliver(
            Connector connector,
            List<T> things,
            Function<T, @Nullable EsmeDelivery> form,
            Function<EsmeDeliveryResult, A> answer,
            EsmeDeliveryResult undelivered) {
        var results = new ArrayList<>(Collections.nCopies(things.size(), undelivered));
        var deliveries = new ArrayList<EsmeDelivery>();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < things.size(); i++) {
            try {
                var delivery = form.apply(things.get(i));
                if (delivery != null) {
                    deliveries.add(delivery);
                    places.add(i);
                }
            } catch (IllegalArgumentException e) {
                results.set(i, new EsmeDeliveryResult.Unsendable("it can't be sent by SMPP: " + e.getMessage()));
            }
        }
        return results(connector.id(), deliveries).thenApply(delivered -> {
            for (int i = 0; i < delivered.size(); i++) {
                results.set(places.get(i), delivered.get(i));
            }
            return results.stream().map(answer).toList();
        });
    }

    private CompletionStage<List<EsmeDeliveryResult>> results(String connector, List<EsmeDelivery> deliveries) {
        var esme = esmes.of(connector);
        return esme.isEmpty() || deliveries.isEmpty()
                ? unsent(deliveries, "the connector is not started")
                : smpp.with(
                        connection -> connection.deliver(
                                esme.get().server(), esme.get().systemId(), deliveries),
                        reason -> unsent(deliveries, reason));
    }

    private static CompletionStage<List<EsmeDeliveryResult>> unsent(List<EsmeDelivery> deliveries, String reason) {
        return CompletableFuture.completedStage(
                Collections.nCopies(deliveries.size(), new EsmeDeliveryResult.NotSent(reason)));
    }
}
