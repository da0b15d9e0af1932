package switchboard.benchmark.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import switchboard.core.phase.App;
import switchboard.core.phase.Outgoing;

/** Stops texts with a word that nobody sends here. */
@ApplicationScoped
public class DecencyApp implements App {
    private static final Pattern INDECENT =
            Pattern.compile("\\b(lottery|inheritance|casino)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "decency";
    }

    @Override
    public Outgoing outgoing(Outgoing out) {
        return INDECENT.matcher(out.message().content().preview()).find() ? out.veto("indecent") : out;
    }
}
