package switchboard.simulator.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import switchboard.simulator.cli.UsageException;

class LoadCommandTest {
    @TempDir
    private Path directory;

    private volatile String contentType = "application/problem+json";
    private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> linesBeforeRequest = new ConcurrentLinkedQueue<>();
    private HttpServer gateway;

    @BeforeEach
    void start() throws Exception {
        gateway = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        gateway.createContext("/", this::serve);
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
            linesBeforeRequest.add(Files.readAllLines(ledger()).size());
            Integer status = statuses.poll();
            byte[] answer = "{\n\"messages\":[]}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.sendResponseHeaders(status == null ? 202 : status, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private Path ledger() {
        return directory.resolve("attempts.tsv");
    }

    private int load(String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "--url",
                "http://127.0.0.1:" + gateway.getAddress().getPort() + "/api/v1/messages",
                "--ledger",
                ledger().toString(),
                "--run",
                "r",
                "--connections",
                "1"));
        arguments.addAll(List.of(more));
        return LoadCommand.run(arguments);
    }

    private List<String> ledgerLines() throws IOException {
        return Files.readAllLines(ledger()).stream()
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .toList();
    }

    @Test
    void each_request_and_each_acceptance_has_its_line() throws Exception {
        assertThat(load("--count", "2")).isZero();
        assertThat(ledgerLines())
                .containsExactly(
                        "attempt\tload-r-000001\t491700000000\tload r 000001",
                        "accepted\tload-r-000001\t202\t{ \"messages\":[]}",
                        "attempt\tload-r-000002\t491700000001\tload r 000002",
                        "accepted\tload-r-000002\t202\t{ \"messages\":[]}");
    }

    @Test
    void an_attempt_is_written_before_it_is_sent() throws Exception {
        load("--count", "2");

        assertThat(linesBeforeRequest).containsExactly(1, 3);
    }

    @Test
    void the_login_is_sent_and_the_recipients_are_different() throws Exception {
        Path password = Files.writeString(directory.resolve("password"), "secret\n");
        load("--count", "1", "--recipients-per-request", "2", "--user", "u", "--password-file", password.toString());

        assertThat(requests)
                .singleElement()
                .satisfies(request -> assertThat(request)
                        .startsWith("Basic dTpzZWNyZXQ=")
                        .contains("\"to\":[\"491700000000\",\"491700000001\"]")
                        .contains("\"receipt\":true"));
    }

    @Test
    void an_unavailable_gateway_is_asked_again_with_the_same_reference() throws Exception {
        statuses.addAll(List.of(503, 503));

        assertThat(load("--count", "1")).isZero();
        assertThat(ledgerLines())
                .extracting(line -> line.replaceAll("(\t[^\t]*){2}$", ""))
                .containsExactly(
                        "attempt\tload-r-000001",
                        "refused\tload-r-000001",
                        "attempt\tload-r-000001",
                        "refused\tload-r-000001",
                        "attempt\tload-r-000001",
                        "accepted\tload-r-000001");
    }

    @Test
    void a_request_that_is_refused_is_not_repeated() throws Exception {
        statuses.add(400);

        assertThat(load("--count", "1")).isEqualTo(1);
        assertThat(requests).hasSize(1);
    }

    @Test
    void an_answer_of_a_server_that_still_boots_is_no_refusal() throws Exception {
        contentType = "text/html";
        statuses.add(404);

        assertThat(load("--count", "1")).isZero();
        assertThat(requests).hasSize(2);
    }

    @Test
    void a_gateway_that_is_down_is_tried_until_the_deadline() throws Exception {
        gateway.stop(0);

        assertThat(load("--count", "1", "--deadline", "1")).isEqualTo(1);
        assertThat(ledgerLines()).hasSizeGreaterThan(2).noneMatch(line -> line.startsWith("accepted"));
    }

    @Test
    void a_wrong_option_is_named() {
        assertThatThrownBy(() -> load("--count", "none"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("--count must be a number");
        assertThatThrownBy(() -> load("--colour", "red"))
                .isInstanceOf(UsageException.class)
                .hasMessage("unknown option --colour");
    }
}
