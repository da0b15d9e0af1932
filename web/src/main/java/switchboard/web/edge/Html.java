package switchboard.web.edge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Small pages that need no Faces: they work when Faces does not. */
final class Html {
    private Html() {}

    /** @param text paragraphs, escaped here */
    static void send(HttpServletResponse response, int status, String title, String... text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", SecurityHeaders.STATIC_PAGE);
        var page = new StringBuilder(512)
                .append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"UTF-8\"/>")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><title>")
                .append(escape(title))
                .append(" · Switchboard</title><link rel=\"stylesheet\" href=\"/assets/console.css\"/>")
                .append(
                        "<link rel=\"icon\" href=\"/assets/icon.svg\" type=\"image/svg+xml\"/><script src=\"/assets/theme.js\"></script></head>")
                .append("<body class=\"plain\"><main><h1>")
                .append(escape(title))
                .append("</h1>");
        for (var paragraph : text) {
            page.append("<p>").append(escape(paragraph)).append("</p>");
        }
        page.append("<p><a href=\"/\">To the console</a></p></main></body></html>\n");
        response.getWriter().write(page.toString());
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
