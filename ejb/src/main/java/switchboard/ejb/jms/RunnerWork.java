package switchboard.ejb.jms;

import java.util.List;
import java.util.concurrent.ExecutionException;

/** What a runner does with what it takes from a queue. */
interface RunnerWork<T> {

    String queue();

    Class<T> type();

    /**
     * Works on a batch, in the runner's transaction, and waits for the other side.
     *
     * @return to be run once the transaction has committed
     */
    Runnable work(List<T> batch) throws InterruptedException, ExecutionException;
}
