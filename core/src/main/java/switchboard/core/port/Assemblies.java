package switchboard.core.port;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import switchboard.core.message.Assembly;
import switchboard.core.message.LongMessage;
import switchboard.core.message.Part;
import switchboard.core.message.Series;
import switchboard.core.message.Series.Sender;

/** Adds parts to what came of their series, as every {@link PartStore} does it between reading and writing. For one thread. */
public final class Assemblies {
    private final Map<Series, Assembly> known;
    private final Map<Sender, Integer> waiting;
    private final Map<Series, Assembly> changed = new LinkedHashMap<>();
    private final List<LongMessage> settled = new ArrayList<>();
    private final List<Part> excess = new ArrayList<>();

    /**
     * @param known what came of the series of all parts that will be added
     * @param waiting how many messages wait, for the senders of all parts that will be added
     */
    public Assemblies(Map<Series, Assembly> known, Map<Sender, Integer> waiting) {
        this.known = known;
        this.waiting = new HashMap<>(waiting);
    }

    public void add(Part part) {
        var series = part.series();
        var before = changed.getOrDefault(series, known.getOrDefault(series, Assembly.before(part)));
        if (before.waiting().isEmpty() && waiting.getOrDefault(series.sender(), 0) >= PartStore.MOST_WAITING) {
            excess.add(part);
            return;
        }
        var step = before.with(part);
        step.settled().ifPresent(settled::add);
        if (step.kept()) {
            become(series, before, step.after());
        } else {
            excess.add(part);
        }
    }

    private void become(Series series, Assembly before, Assembly after) {
        changed.put(series, after);
        waiting.merge(series.sender(), opened(after) - opened(before), Integer::sum);
    }

    private static int opened(Assembly assembly) {
        return assembly.waiting().isEmpty() ? 0 : 1;
    }

    /** What must be written. */
    public Map<Series, Assembly> changed() {
        return changed;
    }

    public PartStore.Kept kept() {
        return new PartStore.Kept(List.copyOf(settled), List.copyOf(excess));
    }
}
