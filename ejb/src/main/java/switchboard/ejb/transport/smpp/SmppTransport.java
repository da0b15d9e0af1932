package switchboard.ejb.transport.smpp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import switchboard.core.delivery.Answer;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.ConnectorState;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.SentPart;
import switchboard.core.delivery.Setting;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.Transport;
import switchboard.core.message.Content;
import switchboard.smpp.ServerTls;
import switchboard.smpp.ShortMessage;
import switchboard.smpp.SmppConnection;

/** Sends by SMPP client binds, which the resource adapter keeps. */
@ApplicationScoped
public class SmppTransport implements Transport {
    static final String NAME = "smpp";

    @Inject
    SmppHandles smpp;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Setting> settings() {
        return SmppForm.SETTINGS;
    }

    @Override
    public void check(Connector connector) {
        var bind = SmppSettings.bind(connector);
        var tls = bind.peer().tls();
        SmppSettings.reassemblyTimeout(connector);
        if (tls.on()) {
            tls.context();
        }
        if (bind.outbind() != null && bind.outbind().key() instanceof ServerTls.KeyStoreFile file) {
            file.check("outbindKeyStore");
        }
    }

    @Override
    public void start(Connector connector) {
        try (var connection = smpp.open()) {
            connection.open(connector.id(), SmppSettings.bind(connector));
        }
    }

    @Override
    public void stop(String connector) {
        try (var connection = smpp.open()) {
            connection.shut(connector);
        }
    }

    @Override
    public ConnectorState state(String connector) {
        try (var connection = smpp.open()) {
            return SmppStates.of(connection.status(connector));
        }
    }

    @Override
    public CompletionStage<List<Outcome>> send(Connector connector, List<Transmission> batch) {
        var now = clock.instant();
        var outcomes = new Outcome[batch.size()];
        var messages = new ArrayList<ShortMessage>();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < batch.size(); i++) {
            if (batch.get(i).isExpired(now)) {
                outcomes[i] = Outcome.expired(now);
                continue;
            }
            try {
                messages.add(SmppMessages.outgoing(batch.get(i), connector, now));
                places.add(i);
            } catch (IllegalArgumentException e) {
                outcomes[i] = Outcome.refused("", "it can't be sent by SMPP: " + e.getMessage(), now);
            }
        }
        return submitted(connector, messages).thenApply(answers -> {
            for (int i = 0; i < answers.size(); i++) {
                outcomes[places.get(i)] = answers.get(i);
            }
            return List.of(outcomes);
        });
    }

    private CompletionStage<List<Outcome>> submitted(Connector connector, List<ShortMessage> messages) {
        if (messages.isEmpty()) {
            return CompletableFuture.completedStage(List.of());
        }
        var settings = SmppSettings.of(connector);
        var outcomes = new SmppOutcomes(settings.statuses(), settings.ids());
        return smpp.with(
                connection -> connection.submit(connector.id(), messages).thenApply(results -> {
                    Instant answered = clock.instant();
                    return results.stream()
                            .map(result -> outcomes.of(result, answered))
                            .toList();
                }),
                reason -> CompletableFuture.completedStage(
                        Collections.nCopies(messages.size(), Outcome.deferred("", reason, clock.instant()))));
    }

    @Override
    public CompletionStage<Answer> cancel(Connector connector, SentPart part) {
        return asked(connection -> connection
                .cancel(connector.id(), SmppAnswers.part(part, connector))
                .thenApply(SmppAnswers::of));
    }

    @Override
    public CompletionStage<Answer> query(Connector connector, SentPart part) {
        return asked(connection -> connection
                .query(connector.id(), SmppAnswers.part(part, connector))
                .thenApply(result -> SmppAnswers.of(result, part, connector, clock.instant())));
    }

    @Override
    public CompletionStage<Answer> replace(Connector connector, SentPart part, Content.Text words) {
        var message = part.transmission().message();
        return asked(connection -> {
            SmppAnswers.mustFit(
                    words, message.content(), SmppSettings.of(connector).texts());
            return connection
                    .replace(connector.id(), SmppAnswers.part(part, connector), words.text(), message.receipt())
                    .thenApply(SmppAnswers::of);
        });
    }

    private CompletionStage<Answer> asked(Function<SmppConnection, CompletionStage<Answer>> wish) {
        try {
            return smpp.with(wish, reason -> CompletableFuture.completedStage(Answer.notAsked(reason)));
        } catch (IllegalArgumentException e) {
            return CompletableFuture.completedStage(Answer.notAsked(String.valueOf(e.getMessage())));
        }
    }
}
