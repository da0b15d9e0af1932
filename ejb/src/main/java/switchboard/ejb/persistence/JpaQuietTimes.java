package switchboard.ejb.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.QuietHours;
import switchboard.core.port.QuietTimes;

/** Quiet hours in the database, with the present ones in memory. */
@ApplicationScoped
public class JpaQuietTimes implements QuietTimes {
    private volatile @Nullable List<QuietHours> current;

    @Inject
    QuietHoursRows rows;

    @Override
    public List<QuietHours> all() {
        var known = current;
        return known == null ? reload() : known;
    }

    @Override
    public synchronized void save(QuietHours hours) {
        rows.save(hours);
        reload();
    }

    @Override
    public synchronized void remove(String area) {
        rows.remove(area);
        reload();
    }

    /** Sorted here: databases sort a plus sign each in its own way. */
    private synchronized List<QuietHours> reload() {
        var read = rows.read().stream()
                .sorted(Comparator.comparing(QuietHours::area))
                .toList();
        current = read;
        return read;
    }
}
