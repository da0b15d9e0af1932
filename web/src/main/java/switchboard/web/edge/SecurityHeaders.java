package switchboard.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Headers of every answer. Pages of Faces add their own Content-Security-Policy with a nonce; both apply. */
public class SecurityHeaders extends HttpFilter {
    /** Loads our own assets, runs nothing inline, and is framed by nobody. */
    static final String STATIC_PAGE = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private static final String EVERY_PAGE =
            "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";
    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";
    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        setHeaders(request, response);
        chain.doFilter(request, response);
    }

    private static void setHeaders(HttpServletRequest request, HttpServletResponse response) {
        var data = request.getRequestURI().startsWith("/api");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Content-Security-Policy", data ? DATA : EVERY_PAGE);
        if (data) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
