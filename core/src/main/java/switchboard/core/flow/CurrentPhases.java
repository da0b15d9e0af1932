package switchboard.core.flow;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import switchboard.core.phase.App;
import switchboard.core.phase.AppCalls;
import switchboard.core.phase.PhaseRules;
import switchboard.core.phase.Phases;
import switchboard.core.port.Apps;

/** The phases with the apps that are there now. */
public final class CurrentPhases implements Supplier<Phases> {
    private final Apps apps;
    private final AppCalls calls;
    private volatile @Nullable Made made;

    /** Phases, and what they were made of. */
    private record Made(List<App> apps, Phases phases) {}

    public CurrentPhases(Apps apps, AppCalls calls) {
        this.apps = apps;
        this.calls = calls;
    }

    @Override
    public Phases get() {
        var present = apps.present();
        var last = made;
        if (last == null || !last.apps().equals(present)) {
            last = new Made(present, new Phases(present, PhaseRules.STANDARD, calls));
            made = last;
        }
        return last.phases();
    }
}
