package switchboard.ejb.trouble;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import switchboard.core.port.Causes;

/** What doesn't work at present, and why. A failure that repeats is worth a line when it begins, changes and ends. */
public final class Troubles {
    private final Map<String, String> causes = new ConcurrentHashMap<>();

    /** Notes a failure; whether it is another than last time. */
    public boolean isNews(String of, String cause) {
        return !cause.equals(causes.put(of, cause));
    }

    /** Notes a failure; whether what is at its bottom is of another kind than last time: its words may name one message. */
    public boolean isNews(String of, Throwable failure) {
        return isNews(of, Causes.root(failure).getClass().getName());
    }

    /** Notes a success; whether it is the first after a failure. */
    public boolean isOver(String of) {
        return !causes.isEmpty() && causes.remove(of) != null;
    }

    /**
     * Does something that may fail, in the outermost loop of a thread.
     *
     * @return as the round did; false if it failed
     * @throws InterruptedException if the thread shall end
     */
    @SuppressWarnings("CatchingUnchecked")
    public boolean watch(String of, Round round, TroubleLines lines) throws InterruptedException {
        try {
            var done = round.go();
            if (done && isOver(of)) {
                lines.recovered().run();
            }
            return done;
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception | LinkageError | StackOverflowError e) {
            if (isNews(of, e)) {
                lines.failed().accept(e);
            }
            return false;
        }
    }

    /** Forgets what is no more. */
    public void keepOnly(Set<String> present) {
        causes.keySet().retainAll(present);
    }

    public boolean isEmpty() {
        return causes.isEmpty();
    }
}
