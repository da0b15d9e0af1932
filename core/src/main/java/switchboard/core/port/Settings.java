package switchboard.core.port;

import java.util.List;
import switchboard.core.delivery.Connector;
import switchboard.core.routing.Route;

/**
 * The configuration: kept durably, read without I/O. A change is in {@link #current} when the call returns, and
 * connectors follow it by themselves. Saving replaces what has the same key; removing what is not there does nothing.
 */
public interface Settings {

    Configuration current();

    /** @return what is wrong with it; empty if it was saved */
    List<Problem> save(Connector connector);

    /** @throws IllegalStateException if a route names it */
    void removeConnector(String id);

    /** @return what is wrong with it; empty if it was saved */
    List<Problem> save(Route route);

    void removeRoute(String name);

    /** @return what is wrong with it; empty if it was saved */
    List<Problem> saveKeyword(String word, String answer);

    void removeKeyword(String word);

    /** @return what is wrong with it; empty if it was saved */
    List<Problem> save(AppPlan plan);
}
