package switchboard.ejb.jms;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/** What a runner does with what it takes from a queue. */
interface RunnerWork<T> {

    String queue();

    Class<T> type();

    /** How old what waits may become while the line is down; empty for any age. */
    Optional<Duration> longestWait();

    /** Since when one waits; as {@link JmsQueues#SINCE} has it of the oldest in a batch. */
    Instant since(T one);

    /** Puts back what is not to be worked on yet, in the caller's transaction. */
    void putBack(List<T> batch);

    /**
     * Works on a batch, in the runner's transaction, and waits for the other side.
     *
     * @return to be run once the transaction has committed
     */
    Runnable work(List<T> batch) throws InterruptedException, ExecutionException;
}
