package switchboard.web.admin;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import switchboard.core.account.Account;
import switchboard.core.account.Account.Role;

/**
 * Who is logged in, kept in the session.
 *
 * @param checked when the account was last seen to be there
 */
record Visitor(String name, Set<Role> roles, Instant checked) implements Serializable {
    private static final String KEY = Visitor.class.getName();

    static Visitor of(Account account, Instant now) {
        return new Visitor(account.name(), account.roles(), now);
    }

    static Optional<Visitor> in(@Nullable HttpSession session) {
        return session != null && session.getAttribute(KEY) instanceof Visitor visitor
                ? Optional.of(visitor)
                : Optional.empty();
    }

    void enter(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    /** Whether an account may use the console at all. */
    static boolean welcomes(Account account) {
        return account.may(Role.OPERATOR);
    }

    boolean may(Role role) {
        return new Account(name, roles).may(role);
    }
}
