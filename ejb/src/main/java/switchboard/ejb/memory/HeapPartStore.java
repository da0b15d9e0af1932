package switchboard.ejb.memory;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Assembly;
import switchboard.core.message.Part;
import switchboard.core.message.Series;
import switchboard.core.message.Series.Sender;
import switchboard.core.port.Assemblies;
import switchboard.core.port.PartStore;

/** Keeps parts until the server stops, of 10,000 series at most; messages that are whole are forgotten for new ones. */
@ApplicationScoped
@Typed(HeapPartStore.class)
public class HeapPartStore implements PartStore {
    private static final int MOST_SERIES = 10_000;

    private final Map<Series, Assembly> assemblies = new LinkedHashMap<>();
    private final Map<Sender, Integer> waiting = new HashMap<>();

    @Resource
    TransactionSynchronizationRegistry transactions;

    /** What is rolled back was not taken, so the network sends it again. */
    private record OnRollback(Runnable undo) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                undo.run();
            }
        }
    }

    @Override
    public synchronized Kept keep(List<Part> parts) {
        var step = new Assemblies(assemblies, waiting(parts));
        var excess = new ArrayList<Part>();
        for (var part : parts) {
            if (assemblies.size() < MOST_SERIES || assemblies.containsKey(part.series()) || forgetWholeOne()) {
                step.add(part);
            } else {
                excess.add(part);
            }
        }
        change(step.changed());
        excess.addAll(step.kept().excess());
        return new Kept(step.kept().settled(), excess);
    }

    /** The oldest message that waits for nothing: were it to come again, that would not be known. Whether there was one. */
    private boolean forgetWholeOne() {
        var oldest = assemblies.entrySet().stream()
                .filter(entry -> entry.getValue().waiting().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst();
        oldest.ifPresent(series -> put(series, null));
        return oldest.isPresent();
    }

    private void change(Map<Series, Assembly> changed) {
        var before = new HashMap<Series, @Nullable Assembly>();
        changed.forEach((series, after) -> before.put(series, put(series, after)));
        undoOnRollback(() -> changed.forEach((series, after) -> undo(series, before.get(series), after)));
    }

    private @Nullable Assembly put(Series series, @Nullable Assembly after) {
        var before = after == null ? assemblies.remove(series) : assemblies.put(series, after);
        waiting.merge(series.sender(), opened(after) - opened(before), Integer::sum);
        waiting.remove(series.sender(), 0);
        return before;
    }

    private static int opened(@Nullable Assembly assembly) {
        return assembly == null || assembly.waiting().isEmpty() ? 0 : 1;
    }

    private void undoOnRollback(Runnable undo) {
        transactions.registerInterposedSynchronization(new OnRollback(() -> {
            synchronized (this) {
                undo.run();
            }
        }));
    }

    /** Unless more came meanwhile: then a part stays that will come again, which does no harm. */
    private void undo(Series series, @Nullable Assembly before, Assembly after) {
        if (after.equals(assemblies.get(series))) {
            put(series, before);
        }
    }

    private void putBack(Series series, Assembly assembly) {
        if (!assemblies.containsKey(series)) {
            put(series, assembly);
        }
    }

    private Map<Sender, Integer> waiting(List<Part> parts) {
        return parts.stream()
                .map(part -> part.series().sender())
                .distinct()
                .collect(Collectors.toMap(sender -> sender, sender -> waiting.getOrDefault(sender, 0)));
    }

    @Override
    public synchronized Overdue takeOverdue(Instant now, int most) {
        var overdue = assemblies.entrySet().stream()
                .filter(entry -> !entry.getValue().due().isAfter(now))
                .limit(most)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        overdue.keySet().forEach(series -> put(series, null));
        undoOnRollback(() -> overdue.forEach(this::putBack));
        var settled = overdue.values().stream()
                .flatMap(assembly -> assembly.settled().stream())
                .toList();
        return new Overdue(overdue.size(), settled);
    }
}
