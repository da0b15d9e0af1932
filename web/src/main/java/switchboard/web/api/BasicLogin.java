package switchboard.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import switchboard.core.account.Account;
import switchboard.web.edge.Gatekeeper;
import switchboard.web.edge.Mishap;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Problems;
import switchboard.web.edge.Refusal;

/** HTTP Basic authentication (RFC 7617) of everything below {@code /api}. */
public class BasicLogin extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Inject
    transient Gatekeeper gatekeeper;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Account account;
        try {
            account = login(request);
        } catch (RuntimeException e) {
            Problems.send(response, Mishap.answer(e));
            return;
        }
        chain.doFilter(as(new Caller(account), request), response);
    }

    private Account login(HttpServletRequest request) {
        var credentials = credentials(request).orElseThrow(() -> challenge("This request needs a login."));
        return gatekeeper
                .admit(credentials.name(), credentials.password(), request.getRemoteAddr())
                .orElseThrow(() -> challenge("There is no account of this name with this password."));
    }

    private static Optional<Credentials> credentials(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization")).flatMap(Credentials::parse);
    }

    private static Refusal challenge(String why) {
        return Refusal.of(ProblemCode.UNAUTHENTICATED, why)
                .with("WWW-Authenticate", "Basic realm=\"Switchboard\", charset=\"UTF-8\"");
    }

    private static HttpServletRequest as(Caller caller, HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public Principal getUserPrincipal() {
                return caller;
            }

            @Override
            public @Nullable String getRemoteUser() {
                return caller.getName();
            }

            @Override
            public String getAuthType() {
                return BASIC_AUTH;
            }
        };
    }
}
