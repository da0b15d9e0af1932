package switchboard.benchmark.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;
import switchboard.core.phase.App;
import switchboard.core.phase.Outgoing;

/** Counts what passes. */
@ApplicationScoped
public class TallyApp implements App {
    private final LongAdder passed = new LongAdder();

    @Override
    public String name() {
        return "tally";
    }

    @Override
    public Outgoing outgoing(Outgoing out) {
        passed.increment();
        return out;
    }
}
