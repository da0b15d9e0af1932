package switchboard.ejb.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import switchboard.core.message.Assembly;
import switchboard.core.message.LongMessage;
import switchboard.core.message.Part;
import switchboard.core.message.Series;
import switchboard.core.message.Series.Sender;
import switchboard.core.port.Assemblies;
import switchboard.core.port.PartStore;

/** Keeps parts until the server stops, of so many series at most; what was kept stays kept if the caller fails. */
@ApplicationScoped
@Typed(HeapPartStore.class)
public class HeapPartStore implements PartStore {
    private static final int MOST_SERIES = 10_000;

    private final Map<Series, Assembly> assemblies = new LinkedHashMap<>();

    @Override
    public synchronized Kept keep(List<Part> parts) {
        var step = new Assemblies(assemblies, waiting());
        var excess = new ArrayList<Part>();
        for (var part : parts) {
            if (assemblies.size() < MOST_SERIES || assemblies.containsKey(part.series())) {
                step.add(part);
            } else {
                excess.add(part);
            }
        }
        assemblies.putAll(step.changed());
        excess.addAll(step.kept().excess());
        return new Kept(step.kept().settled(), excess);
    }

    private Map<Sender, Integer> waiting() {
        return assemblies.entrySet().stream()
                .filter(entry -> !entry.getValue().waiting().isEmpty())
                .collect(Collectors.groupingBy(entry -> entry.getKey().sender(), Collectors.summingInt(entry -> 1)));
    }

    @Override
    public synchronized List<LongMessage> takeOverdue(Instant now, int most) {
        var overdue = assemblies.entrySet().stream()
                .filter(entry -> !entry.getValue().due().isAfter(now))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
        return overdue.stream()
                .flatMap(series -> assemblies.remove(series).settled().stream())
                .toList();
    }
}
