package switchboard.core.delivery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import switchboard.core.Examples;

/** A network that answers each transmission by the same rule: at once, or when it is told to. Remembers what it got. */
public final class AnsweringTransport implements Transport {
    public final List<List<Transmission>> got = new ArrayList<>();
    public final Set<String> started = new HashSet<>();
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
        started.add(connector.id());
    }

    @Override
    public void stop(String connector) {
        started.remove(connector);
    }

    @Override
    public ConnectorState state(String connector) {
        return new ConnectorState(ConnectorState.Phase.UP, null, Examples.NOON, 0);
    }

    @Override
    public CompletionStage<List<Outcome>> send(Connector connector, List<Transmission> batch) {
        got.add(List.copyOf(batch));
        return start.thenApply(ignored -> batch.stream().map(answer).toList());
    }
}
