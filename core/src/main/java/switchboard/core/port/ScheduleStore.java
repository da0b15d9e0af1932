package switchboard.core.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps schedules. Each call is durable when it returns, or takes part in the caller's transaction. */
public interface ScheduleStore {

    /** Sorted by name. */
    List<Planned> all();

    Optional<Planned> find(String name);

    /** Those whose next occurrence is not after this moment. */
    List<Planned> due(Instant now);

    /** Replaces the one of the same name. */
    void save(Planned planned);

    /**
     * Notes what became of an occurrence, unless the schedule was changed or removed meanwhile.
     *
     * @param due what {@link Planned#next} was
     */
    void settle(Instant due, Planned after);

    /** Does nothing if it is not there. */
    void remove(String name);
}
