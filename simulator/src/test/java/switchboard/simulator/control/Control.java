package switchboard.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import switchboard.simulator.smsc.MessageState;
import switchboard.simulator.smsc.ReceiptSettings;
import switchboard.simulator.smsc.Smsc;
import switchboard.simulator.smsc.SmscSettings;

/** An SMSC with its control on free ports, and a client for it. */
public final class Control implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    final Smsc smsc;
    final ControlServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    /** An answer of the control. */
    record Answer(int status, String body) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new AssertionError(body, e);
            }
        }
    }

    Control() throws IOException {
        this(Duration.ofSeconds(30));
    }

    /** @param answerTimeout how long a gateway may take to answer */
    Control(Duration answerTimeout) throws IOException {
        SmscSettings quick = SmscSettings.DEFAULT
                .withAddress("127.0.0.1", 0)
                .withPatience(answerTimeout, Duration.ofMillis(20), 3, 10);
        smsc = Smsc.start(quick);
        smsc.receipts(new ReceiptSettings(Duration.ZERO, MessageState.DELIVRD, "", 100));
        server = ControlServer.start(smsc, "127.0.0.1", 0, 3);
    }

    Answer get(String path) throws Exception {
        return send(request(path).GET());
    }

    Answer put(String path, String body) throws Exception {
        return send(request(path).PUT(BodyPublishers.ofString(body)));
    }

    Answer post(String path, String body) throws Exception {
        return send(request(path).POST(BodyPublishers.ofString(body)));
    }

    CompletableFuture<Answer> postLater(String path, String body) {
        HttpRequest request = request(path).POST(BodyPublishers.ofString(body)).build();
        return client.sendAsync(request, BodyHandlers.ofString()).thenApply(Control::answer);
    }

    Answer delete(String path) throws Exception {
        return send(request(path).DELETE());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    Answer send(HttpRequest.Builder request) throws Exception {
        return answer(client.send(request.build(), BodyHandlers.ofString()));
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body());
    }

    @Override
    public void close() {
        server.close();
        smsc.close();
    }
}
