package switchboard.core.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import switchboard.core.account.Quota;

/**
 * Counts what accounts use of their quotas. Each call takes part in the caller's transaction: what is rolled back was
 * not used. Many threads may call at once.
 */
public interface Usage {

    /**
     * Lets others who count for these accounts wait until the caller's transaction has ended. To be called once in it,
     * with all of its accounts, before {@link #use}: so no two wait for each other.
     */
    void hold(Collection<String> accounts);

    /**
     * Counts messages towards all of these quotas; towards none if one of them has no room for all of the messages.
     *
     * @param quotas each of another period
     * @param messages from 1
     * @return the first quota that has no room; empty if the messages are counted
     */
    Optional<Quota> use(String account, List<Quota> quotas, int messages, Instant now);
}
