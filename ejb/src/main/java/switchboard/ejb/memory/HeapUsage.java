package switchboard.ejb.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import switchboard.core.account.Quota;
import switchboard.core.account.Quota.Period;
import switchboard.core.account.Used;
import switchboard.core.port.Usage;

/**
 * Counts until the server stops. Nobody waits for another's transaction, in which a network may be asked; so what is
 * rolled back stays counted.
 */
@ApplicationScoped
@Typed(HeapUsage.class)
public class HeapUsage implements Usage {
    private final Map<Key, Used> used = new HashMap<>();

    private record Key(String account, Period period) {}

    @Override
    public void hold(Collection<String> accounts) {}

    @Override
    public synchronized Optional<Quota> use(String account, List<Quota> quotas, int messages, Instant now) {
        var full = quotas.stream()
                .filter(quota -> !quota.hasRoom(used(account, quota.period(), now), messages))
                .findFirst();
        if (full.isEmpty()) {
            quotas.forEach(quota -> used.put(
                    new Key(account, quota.period()),
                    used(account, quota.period(), now).plus(messages)));
        }
        return full;
    }

    private Used used(String account, Period period, Instant now) {
        return used.getOrDefault(new Key(account, period), Used.NOTHING).at(now, period);
    }
}
