package switchboard.ejb.jms;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What doesn't work at present, and why. A failure that repeats is worth a line when it begins, changes and ends. */
final class Troubles {
    private final Map<String, String> causes = new ConcurrentHashMap<>();

    /** Notes a failure; whether it is another than last time. */
    boolean isNews(String of, String cause) {
        return !cause.equals(causes.put(of, cause));
    }

    /** Notes a success; whether it is the first after a failure. */
    boolean isOver(String of) {
        return !causes.isEmpty() && causes.remove(of) != null;
    }

    /** Forgets what is no more. */
    void keepOnly(Set<String> present) {
        causes.keySet().retainAll(present);
    }

    boolean isEmpty() {
        return causes.isEmpty();
    }
}
