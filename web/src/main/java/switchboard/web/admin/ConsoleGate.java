package switchboard.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import switchboard.core.port.Accounts;

/** Lets only those in who are logged in. Everything is behind the gate that is not named here as open. */
public class ConsoleGate extends HttpFilter {
    private static final List<String> OPEN = List.of(
            "/api/", "/assets/", "/problems/", "/error", "/login", "/login.xhtml", "/jakarta.faces.resource/", "/in/");

    /** How long a session outlives the removal of its account or a change of its roles. */
    private static final Duration TRUST = Duration.ofSeconds(30);

    private static final long serialVersionUID = 1;

    @Inject
    transient Accounts accounts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = path(request);
        if (isOpen(path)) {
            if (path.startsWith("/login")) {
                response.setHeader("Cache-Control", "no-store");
            }
            chain.doFilter(request, response);
        } else if (visitor(request).isEmpty()) {
            redirect(request, response, "/login" + wish(request));
        } else if (path.equals("/")) {
            response.sendRedirect("/dashboard");
        } else {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        }
    }

    private static boolean isOpen(String path) {
        return OPEN.stream().anyMatch(open -> open.endsWith("/") ? path.startsWith(open) : path.equals(open));
    }

    /** As the container understood it: the address as it was written may lead round the gate by dots and semicolons. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.toString(request.getPathInfo(), "");
    }

    private Optional<Visitor> visitor(HttpServletRequest request) {
        var session = request.getSession(false);
        var now = Instant.now();
        return Visitor.in(session).flatMap(visitor -> {
            if (visitor.checked().plus(TRUST).isAfter(now)) {
                return Optional.of(visitor);
            }
            var fresh = accounts.all().stream()
                    .filter(account -> account.name().equals(visitor.name()) && Visitor.welcomes(account))
                    .findFirst()
                    .map(account -> Visitor.of(account, now));
            fresh.ifPresentOrElse(known -> known.enter(session), session::invalidate);
            return fresh;
        });
    }

    /** Where the visitor wanted to go, if going there by a link makes sense. */
    private static String wish(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || path(request).equals("/")) {
            return "";
        }
        var query = request.getQueryString();
        var wish = path(request) + (query == null ? "" : "?" + query);
        return "?to=" + encoded(wish);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A script of Faces follows a redirect only in its own form. */
    private static void redirect(HttpServletRequest request, HttpServletResponse response, String to)
            throws IOException {
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.sendRedirect(to);
            return;
        }
        var back = OwnPath.whence(request).map(ConsoleGate::encoded).orElse("");
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"/login?expired=true&amp;to="
                                + back + "\"></redirect></partial-response>");
    }
}
