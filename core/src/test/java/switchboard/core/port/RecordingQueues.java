package switchboard.core.port;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import switchboard.core.delivery.Attempt;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.message.Message;

/** Queues that nobody reads but the test: each list holds the batches in the order in which they came. */
public final class RecordingQueues implements Queues {
    public final List<List<Message>> incoming = new ArrayList<>();
    public final List<List<Message>> accepted = new ArrayList<>();
    /** Those of {@link #accepted}, in its order. */
    public final List<Duration> acceptedDelays = new ArrayList<>();

    public final List<ForConnector> connectors = new ArrayList<>();
    public final List<List<Attempt>> outcomes = new ArrayList<>();
    public final List<Delayed<Receipt>> receipts = new ArrayList<>();
    public final List<Delayed<Notice>> notices = new ArrayList<>();
    public final List<Dead> dead = new ArrayList<>();
    private final boolean delays;

    private RecordingQueues(boolean delays) {
        this.delays = delays;
    }

    /** Queues that keep delays, as the routers {@code queued} and {@code tracked} have them. */
    public static RecordingQueues patient() {
        return new RecordingQueues(true);
    }

    /** Queues that keep no delay, as the router {@code direct} has them. */
    public static RecordingQueues immediate() {
        return new RecordingQueues(false);
    }

    /** What was put for one connector. */
    public record ForConnector(String connector, List<Transmission> batch, Duration delay) {}

    /** What was put with a delay. */
    public record Delayed<T>(List<T> batch, Duration delay) {}

    /** What was put aside. */
    public record Dead(List<?> batch, String reason) {}

    @Override
    public void incoming(List<Message> batch) {
        put(incoming, batch, batch);
    }

    @Override
    public void accepted(List<Message> batch, Duration delay) {
        put(accepted, batch, batch);
        put(acceptedDelays, batch, delay);
    }

    @Override
    public void connector(String connector, List<Transmission> batch, Duration delay) {
        put(connectors, batch, new ForConnector(connector, List.copyOf(batch), delay));
    }

    @Override
    public void outcomes(List<Attempt> batch) {
        put(outcomes, batch, batch);
    }

    @Override
    public void receipts(List<Receipt> batch, Duration delay) {
        put(receipts, batch, new Delayed<>(List.copyOf(batch), delay));
    }

    @Override
    public void notices(List<Notice> batch, Duration delay) {
        put(notices, batch, new Delayed<>(List.copyOf(batch), delay));
    }

    @Override
    public void dead(List<?> batch, String reason) {
        put(dead, batch, new Dead(List.copyOf(batch), reason));
    }

    @Override
    public boolean areDurable() {
        return delays;
    }

    private static <T> void put(List<T> queue, List<?> batch, T entry) {
        if (!batch.isEmpty()) {
            queue.add(entry);
        }
    }
}
