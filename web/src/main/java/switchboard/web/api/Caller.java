package switchboard.web.api;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import switchboard.core.account.Account;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;

/** The account behind a request, as its principal. */
record Caller(Account account) implements Principal {

    @Override
    public String getName() {
        return account.name();
    }

    static Account of(SecurityContext context) {
        if (context.getUserPrincipal() instanceof Caller caller) {
            return caller.account();
        }
        throw Refusal.of(ProblemCode.UNAUTHENTICATED, "This request needs a login.");
    }
}
