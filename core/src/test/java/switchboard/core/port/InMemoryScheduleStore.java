package switchboard.core.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Schedules in memory. */
public final class InMemoryScheduleStore implements ScheduleStore {
    private final Map<String, Planned> byName = new TreeMap<>();

    @Override
    public synchronized List<Planned> all() {
        return List.copyOf(byName.values());
    }

    @Override
    public synchronized Optional<Planned> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    @Override
    public synchronized List<Planned> due(Instant now) {
        return byName.values().stream()
                .filter(planned -> planned.next() != null && !planned.next().isAfter(now))
                .toList();
    }

    @Override
    public synchronized void save(Planned planned) {
        byName.put(planned.schedule().name(), planned);
    }

    @Override
    public synchronized void settle(Instant due, Planned after) {
        byName.computeIfPresent(
                after.schedule().name(),
                (name, now) -> due.equals(now.next())
                        ? new Planned(now.schedule(), after.next(), after.last(), after.result())
                        : now);
    }

    @Override
    public synchronized void remove(String name) {
        byName.remove(name);
    }
}
