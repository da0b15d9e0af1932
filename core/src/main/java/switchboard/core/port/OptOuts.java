package switchboard.core.port;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import switchboard.core.contact.Connection;
import switchboard.core.contact.OptOut;
import switchboard.core.contact.OptOutSearch;
import switchboard.core.message.Address;

/**
 * Who wants no more messages. Kept durably, whatever the router. Each call takes part in the caller's transaction, or is
 * one of its own. Many threads may call at once.
 */
public interface OptOuts {

    /** Those of these connections where nothing may go. */
    Set<Connection> among(Collection<Connection> connections);

    /** @return false if the same was noted before; that stays as it is */
    boolean add(OptOut optOut);

    /**
     * Takes one back.
     *
     * @param connector the line that it is for; null for the one for all lines
     * @return false if there is none
     */
    boolean remove(Address address, @Nullable String connector);

    /** Takes back all of an address. */
    void removeAll(Address address);

    /** In the order of their addresses; of one address that for all lines first. The last address is told as a whole. */
    List<OptOut> search(OptOutSearch search);
}
