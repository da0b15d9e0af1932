package switchboard.ejb.callback;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import switchboard.core.port.Notice;
import switchboard.core.port.Webhook;
import switchboard.ejb.json.Json;

/**
 * Posts events as JSON by HTTP/1.1 (over HTTP/2 the JDK's client fails instead of waiting when a server limits its
 * streams). Redirects are not followed; the body of an answer is not waited for.
 */
@ApplicationScoped
@Typed(HttpWebhook.class)
class HttpWebhook implements Webhook {
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
    private static final int FIRST_SERVER_ERROR = 500;

    /** Request time-out, too early, too many requests. */
    private static final Set<Integer> LATER = Set.of(408, 425, 429);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT_WITHIN)
            .build();

    @Override
    public Answer post(Notice notice) {
        try {
            return answer(
                    client.send(request(notice), head -> new IgnoredBody()).statusCode());
        } catch (IOException | IllegalArgumentException e) {
            return Answer.LATER;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.LATER;
        }
    }

    private static HttpRequest request(Notice notice) {
        return HttpRequest.newBuilder(notice.callback())
                .timeout(ANSWER_WITHIN)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Switchboard")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(notice)))
                .build();
    }

    private static byte[] body(Notice notice) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", notice.id());
        body.put("type", notice.state().name().toLowerCase(Locale.ROOT));
        body.put("at", notice.at());
        body.put("message", notice.transmission().message());
        body.put("transmission", notice.transmission().toString());
        body.put("to", notice.recipient().value());
        body.put("state", notice.state());
        body.put("connector", notice.connector());
        body.put("code", notice.code());
        body.put("text", notice.text());
        body.put("clientReference", notice.clientReference());
        body.put("attempt", notice.attempt());
        try {
            return Json.MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event can't be written", e);
        }
    }

    private static Answer answer(int status) {
        if (status >= 200 && status < 300) {
            return Answer.TAKEN;
        }
        return status >= FIRST_SERVER_ERROR || LATER.contains(status) ? Answer.LATER : Answer.REFUSED;
    }
}
