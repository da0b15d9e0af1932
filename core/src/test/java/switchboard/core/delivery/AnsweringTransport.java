package switchboard.core.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import switchboard.core.Examples;
import switchboard.core.message.Content;

/** A network that answers each transmission by the same rule: at once, or when it is told to. Remembers what it got. */
public class AnsweringTransport implements Transport {
    public final List<List<Transmission>> got = new ArrayList<>();
    public final Set<String> started = new HashSet<>();
    /** Connectors that can be neither started nor stopped. */
    public final Set<String> stubborn = new HashSet<>();

    /** What it was asked about what it took: the wish and the remote id, such as {@code cancel r1}. */
    public final List<String> wishes = new ArrayList<>();

    /** Answers those wishes. */
    public Function<SentPart, Answer> obliging = part -> Answer.done();

    public Optional<Duration> longestWait = Optional.empty();
    public ConnectorState.Phase phase = ConnectorState.Phase.UP;
    private final Function<Transmission, Outcome> answer;
    private final CompletableFuture<Void> start;

    /** Answers at once. */
    public AnsweringTransport(Function<Transmission, Outcome> answer) {
        this(answer, CompletableFuture.completedFuture(null));
    }

    /** @param start when this completes, everything is answered that waits */
    public AnsweringTransport(Function<Transmission, Outcome> answer, CompletableFuture<Void> start) {
        this.answer = answer;
        this.start = start;
    }

    /** Takes everything under the id {@code remote-<transmission id>}. */
    public static AnsweringTransport accepting() {
        return new AnsweringTransport(
                transmission -> Outcome.accepted(List.of("remote-" + transmission.id()), Examples.NOON));
    }

    @Override
    public String name() {
        return "answering";
    }

    @Override
    public List<Setting> settings() {
        return List.of();
    }

    @Override
    public void check(Connector connector) {}

    @Override
    public void start(Connector connector) {
        mustBeWilling(connector.id());
        started.add(connector.id());
    }

    @Override
    public void stop(String connector) {
        mustBeWilling(connector);
        started.remove(connector);
    }

    private void mustBeWilling(String connector) {
        if (stubborn.contains(connector)) {
            throw new IllegalStateException(connector + " is stubborn");
        }
    }

    @Override
    public ConnectorState state(String connector) {
        return new ConnectorState(phase, null, Examples.NOON, 0);
    }

    @Override
    public Optional<Duration> longestWait(Connector connector) {
        return longestWait;
    }

    @Override
    public CompletionStage<List<Outcome>> send(Connector connector, List<Transmission> batch) {
        got.add(List.copyOf(batch));
        return start.thenApply(ignored -> batch.stream().map(answer).toList());
    }

    @Override
    public CompletionStage<Answer> cancel(Connector connector, SentPart part) {
        return asked("cancel", part);
    }

    @Override
    public CompletionStage<Answer> query(Connector connector, SentPart part) {
        return asked("query", part);
    }

    @Override
    public CompletionStage<Answer> replace(Connector connector, SentPart part, Content.Text words) {
        return asked("replace", part);
    }

    private CompletionStage<Answer> asked(String wish, SentPart part) {
        wishes.add(wish + " " + part.remoteId());
        return CompletableFuture.completedStage(obliging.apply(part));
    }
}
