package switchboard.core.port;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import switchboard.core.account.Account;

/** Who may use the gateway. Passwords go in and never come out. */
public interface Accounts {

    /** The account, if it exists and this is its password. Takes equally long for either mistake. */
    Optional<Account> authenticate(String name, String password);

    /** Sorted by name. */
    List<Account> all();

    /**
     * Creates or changes an account. The last one that may administer keeps that role.
     *
     * @param password 8 to 128 characters; null keeps the one it has
     * @return what is wrong; empty if it was saved
     */
    List<Problem> save(Account account, @Nullable String password);

    /** @throws IllegalStateException if it is the last one that may administer */
    void remove(String name);
}
