package switchboard.benchmark.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import switchboard.core.phase.App;
import switchboard.core.phase.Outgoing;

/** Notes something on a message. */
@ApplicationScoped
public class CampaignApp implements App {
    @Override
    public String name() {
        return "campaign";
    }

    @Override
    public Outgoing outgoing(Outgoing out) {
        return out.withMessage(out.message().withMoreAttributes(Map.of("campaign", "autumn")));
    }
}
