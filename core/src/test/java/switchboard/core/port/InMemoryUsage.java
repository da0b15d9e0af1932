package switchboard.core.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import switchboard.core.account.Quota;
import switchboard.core.account.Used;

/** Counts in memory, and notes who was held. */
public final class InMemoryUsage implements Usage {
    public final List<String> held = new ArrayList<>();
    private final Map<String, Used> used = new HashMap<>();

    @Override
    public synchronized void hold(Collection<String> accounts) {
        held.addAll(accounts);
    }

    @Override
    public synchronized Optional<Quota> use(String account, List<Quota> quotas, int messages, Instant now) {
        for (var quota : quotas) {
            if (!quota.hasRoom(used(account, quota, now), messages)) {
                return Optional.of(quota);
            }
        }
        quotas.forEach(quota ->
                used.put(account + quota.period(), used(account, quota, now).plus(messages)));
        return Optional.empty();
    }

    private Used used(String account, Quota quota, Instant now) {
        return used.getOrDefault(account + quota.period(), Used.NOTHING).at(now, quota.period());
    }
}
