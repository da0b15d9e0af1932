package switchboard.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses what says that it is too long, before anybody reads it. Forms must say how long they are, because the server
 * keeps them in memory; the API and the door for networks read what does not say it up to their limits.
 */
public class BodyLimit extends HttpFilter {
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (isForm(request) && request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        var path = request.getServletPath();
        return request.getMethod().equals("POST") && !path.startsWith("/api/") && !path.equals("/in");
    }
}
