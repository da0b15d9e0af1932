package switchboard.core.port;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import switchboard.core.delivery.QuietHours;

/** Quiet hours in memory. */
public final class InMemoryQuietTimes implements QuietTimes {
    private final Map<String, QuietHours> byArea = new TreeMap<>();

    @Override
    public synchronized List<QuietHours> all() {
        return List.copyOf(byArea.values());
    }

    @Override
    public synchronized void save(QuietHours hours) {
        byArea.put(hours.area(), hours);
    }

    @Override
    public synchronized void remove(String area) {
        byArea.remove(area);
    }
}
