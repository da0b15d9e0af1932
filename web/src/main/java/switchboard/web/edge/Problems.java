package switchboard.web.edge;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends problems from where there is no JAX-RS: filters and error pages. */
public final class Problems {
    private static final ObjectWriter JSON = JsonMapper.builder().build().writerFor(ProblemDocument.class);

    private Problems() {}

    public static void send(HttpServletResponse response, Refusal refusal) throws IOException {
        var document = refusal.document();
        response.setStatus(document.status());
        refusal.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(ProblemDocument.MEDIA_TYPE);
        response.getOutputStream().write(JSON.writeValueAsBytes(document));
    }
}
