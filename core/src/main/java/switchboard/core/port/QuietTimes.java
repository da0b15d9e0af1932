package switchboard.core.port;

import java.util.List;
import switchboard.core.delivery.QuietHours;

/**
 * The quiet hours of areas: kept durably, read without I/O. A change is in {@link #all} when the call returns. Saving
 * replaces those of the same area; removing what is not there does nothing.
 */
public interface QuietTimes {

    /** Sorted by area. */
    List<QuietHours> all();

    void save(QuietHours hours);

    void remove(String area);
}
