package switchboard.web.edge;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Our own style sheets, scripts and pictures, each with a tag of its content. The time of a file would not do: in a
 * reproducible archive it is always the same, and a browser would keep the style of the last version.
 */
@WebServlet(Assets.PATH + "*")
public class Assets extends HttpServlet {
    static final String PATH = "/assets/";
    private static final long serialVersionUID = 1;
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml");

    private final transient Map<String, Optional<Asset>> assets = new ConcurrentHashMap<>();

    private record Asset(byte[] content, String type, String tag) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        var asset = path.matches("/[a-z]{1,20}\\.(css|js|svg)")
                ? assets.computeIfAbsent(path, this::load)
                : Optional.<Asset>empty();
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", asset.get().tag());
        if (asset.get().tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.get().type());
        response.getOutputStream().write(asset.get().content());
    }

    private Optional<Asset> load(String path) {
        try (var stream = getServletContext().getResourceAsStream("/WEB-INF/assets" + path)) {
            if (stream == null) {
                return Optional.empty();
            }
            var content = stream.readAllBytes();
            var extension = path.substring(path.lastIndexOf('.') + 1);
            return Optional.of(new Asset(content, TYPES.getOrDefault(extension, "text/plain"), tag(content)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tag(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + new BigInteger(1, digest).toString(36).substring(0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
