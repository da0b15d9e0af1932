package switchboard.web.ingress;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import switchboard.core.port.HttpAnswer;
import switchboard.core.port.HttpCall;
import switchboard.core.port.HttpIngress;
import switchboard.web.edge.Mishap;
import switchboard.web.edge.Problems;

/** The door for networks: {@code /in/<connector>} and what is below it. It reads a body up to the connector's limit. */
@WebServlet("/in/*")
public class Ingress extends HttpServlet {
    /** People end addresses with a slash or don't. */
    private static final Pattern PATH = Pattern.compile("/([^/]+)(/.*[^/])?/?");

    private static final long serialVersionUID = 1;

    @Inject
    transient HttpIngress ingress;

    /** Every method: which there are is the transport's to say. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(response, answer(request));
        } catch (RuntimeException e) {
            Problems.send(response, Mishap.answer(e));
        }
    }

    private HttpAnswer answer(HttpServletRequest request) throws IOException {
        var path = PATH.matcher(Objects.toString(request.getPathInfo(), ""));
        if (!path.matches()) {
            return HttpAnswer.of(404, "the path must name a connector: /in/<connector>");
        }
        int most = ingress.mostOctets(path.group(1));
        var body = request.getInputStream().readNBytes(most + 1);
        return body.length > most && most > 0
                ? HttpAnswer.of(413, "the body is longer than " + most + " bytes")
                : ingress.take(new HttpCall(
                        path.group(1),
                        request.getMethod(),
                        Objects.toString(path.group(2), ""),
                        Objects.toString(request.getQueryString(), ""),
                        headers(request),
                        body,
                        request.getRemoteAddr()));
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        var headers = new HashMap<String, String>();
        for (var name : Collections.list(request.getHeaderNames())) {
            headers.putIfAbsent(name.toLowerCase(Locale.ROOT), request.getHeader(name));
        }
        return headers;
    }

    private static void send(HttpServletResponse response, HttpAnswer answer) throws IOException {
        response.setStatus(answer.status());
        response.setHeader("Cache-Control", "no-store");
        answer.headers().forEach(response::setHeader);
        if (!answer.body().isEmpty()) {
            response.setContentType(answer.type());
            response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
        }
    }
}
