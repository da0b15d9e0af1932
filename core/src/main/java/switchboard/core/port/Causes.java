package switchboard.core.port;

import java.util.ArrayList;
import java.util.List;

/** What is behind an exception. */
public final class Causes {
    /** Causes further down than this are no help; a cycle of causes ends here. */
    private static final int DEEPEST = 20;

    private Causes() {}

    /** The exception itself first, then its cause, and the cause of that. */
    public static List<Throwable> of(Throwable thrown) {
        var causes = new ArrayList<Throwable>();
        for (var cause = thrown; cause != null && causes.size() < DEEPEST; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    /** What is at the bottom of it. */
    public static Throwable root(Throwable thrown) {
        var causes = of(thrown);
        return causes.get(causes.size() - 1);
    }
}
