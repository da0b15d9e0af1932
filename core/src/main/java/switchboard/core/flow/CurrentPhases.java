package switchboard.core.flow;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import switchboard.core.phase.App;
import switchboard.core.phase.AppCalls;
import switchboard.core.phase.Phases;
import switchboard.core.port.AppPlan;
import switchboard.core.port.Apps;
import switchboard.core.port.Settings;

/** The phases with the apps that are there now, as the configuration wants them. */
public final class CurrentPhases implements Supplier<Phases> {
    private final Apps apps;
    private final Settings settings;
    private final Function<Duration, AppCalls> callers;
    private volatile @Nullable Made made;

    /** Phases, and what they were made of. */
    private record Made(List<App> present, AppPlan plan, AppCalls calls, Phases phases) {}

    /** @param callers makes calls that are limited to a time */
    public CurrentPhases(Apps apps, Settings settings, Function<Duration, AppCalls> callers) {
        this.apps = apps;
        this.settings = settings;
        this.callers = callers;
    }

    @Override
    public Phases get() {
        var present = apps.present();
        var plan = settings.current().apps();
        var last = made;
        if (last == null || !last.present().equals(present) || !last.plan().equals(plan)) {
            last = make(present, plan, last);
            made = last;
        }
        return last.phases();
    }

    /** Calls with another limit know nothing of the apps that hang. */
    private Made make(List<App> present, AppPlan plan, @Nullable Made last) {
        var calls = last != null && last.plan().longestCall().equals(plan.longestCall())
                ? last.calls()
                : callers.apply(plan.longestCall());
        return new Made(present, plan, calls, new Phases(plan.asked(present), plan.rules(), calls));
    }
}
