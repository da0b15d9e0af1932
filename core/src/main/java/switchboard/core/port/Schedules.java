package switchboard.core.port;

import java.util.List;

/** Recurring messages. Durable; a change counts from the next occurrence. */
public interface Schedules {

    /** Sorted by name. */
    List<Planned> all();

    /** @return what is wrong with it; empty if it was saved, in place of the one of the same name */
    List<Problem> save(Schedule schedule);

    /** Does nothing if it is not there. */
    void remove(String name);
}
