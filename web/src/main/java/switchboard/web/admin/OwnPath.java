package switchboard.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a visitor may be sent: to a path of our own, with its query. Anything else could lead to a stranger. */
final class OwnPath {
    private static final String FORM = "/[a-z][A-Za-z0-9/.?&=%+_-]*";

    private OwnPath() {}

    static Optional<String> of(@Nullable String wish) {
        return Optional.ofNullable(wish).filter(path -> path.matches(FORM));
    }

    /** The page that a form or a script of it sends from: they leave out its query, which the browser tells beside. */
    static Optional<String> whence(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Referer")).flatMap(OwnPath::tail);
    }

    private static Optional<String> tail(String referer) {
        try {
            var page = URI.create(referer);
            var query = page.getRawQuery();
            return of(page.getRawPath() + (query == null ? "" : "?" + query));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
