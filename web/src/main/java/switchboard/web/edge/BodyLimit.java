package switchboard.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses what says that it is too long, before anybody reads it. Forms must say how long they are, because the server
 * keeps them in memory; the API reads what does not say it up to the limit.
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
        return request.getMethod().equals("POST") && !request.getServletPath().startsWith("/api/");
    }
}
