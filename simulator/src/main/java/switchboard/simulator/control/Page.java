package switchboard.simulator.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The page for people: fixed files; the script on it asks for the rest. */
final class Page {
    private Page() {}

    static void addTo(Map<String, Handler> handlers) {
        add(handlers, "/", "index.html", "text/html; charset=utf-8");
        add(handlers, "/page.css", "page.css", "text/css; charset=utf-8");
        add(handlers, "/page.js", "page.js", "text/javascript; charset=utf-8");
    }

    private static void add(Map<String, Handler> handlers, String path, String file, String type) {
        Reply reply = new Reply(200, type, resource(file));
        handlers.put("GET " + path, request -> reply);
    }

    private static byte[] resource(String file) {
        try (InputStream in = Page.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing in the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
