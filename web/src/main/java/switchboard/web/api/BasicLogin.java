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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import switchboard.core.account.Account;
import switchboard.web.edge.Gatekeeper;
import switchboard.web.edge.Mishap;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Problems;
import switchboard.web.edge.Refusal;

/**
 * HTTP Basic authentication (RFC 7617) of everything below {@code /api}. A browser that remembers the login sends it along
 * with what the page of another site makes it send: that is not taken (Fetch Metadata Request Headers, §2.3).
 */
public class BasicLogin extends HttpFilter {
    private static final long serialVersionUID = 1;

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OTHER_SITES = Set.of("cross-site", "same-site");

    @Inject
    transient Gatekeeper gatekeeper;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Account account;
        try {
            refuseOtherSites(request);
            account = login(request);
        } catch (RuntimeException e) {
            Problems.send(response, Mishap.answer(e));
            return;
        }
        chain.doFilter(as(new Caller(account), request), response);
    }

    private static void refuseOtherSites(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && OTHER_SITES.contains(site) && !HARMLESS.contains(request.getMethod())) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "A page of another site may change nothing here.");
        }
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
