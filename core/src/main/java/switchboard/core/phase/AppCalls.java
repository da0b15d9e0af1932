package switchboard.core.phase;

import java.util.List;

/** Who makes the calls of apps. */
public abstract sealed class AppCalls permits DirectAppCalls, LimitedAppCalls {

    /** The caller's own thread, for as long as the app likes: for tests. */
    public static AppCalls direct() {
        return new DirectAppCalls();
    }

    /** Leads these journeys to their end. */
    abstract void lead(List<? extends Journey<?>> journeys);
}
