package switchboard.ejb.transport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.transmission;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import switchboard.core.Examples;
import switchboard.core.conformance.Conforms;
import switchboard.core.delivery.ConnectorState.Phase;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Outcome.Kind;
import switchboard.core.delivery.Transmission;

/** The time limit only ends a test that can't succeed any more. */
@Timeout(60)
class HttpLineTest {
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpPeer peer;
    private Rig<HttpTransport> rig;

    @BeforeEach
    void start() throws IOException {
        peer = HttpPeer.start();
        rig = new Rig<>(new HttpTransport(), peer.url("/"));
    }

    @AfterEach
    void stop() {
        end.countDown();
        rig.transport.stop("web");
        peer.close();
    }

    private static Transmission[] batch(int size) {
        return IntStream.rangeClosed(1, size).mapToObj(Examples::transmission).toArray(Transmission[]::new);
    }

    private Phase phase() {
        return rig.transport.state("web").phase();
    }

    private HttpPeer.Answer never(HttpPeer.Request request) throws InterruptedException {
        end.await();
        return new HttpPeer.Answer(200, "", Map.of());
    }

    @Test
    void a_connector_that_is_not_started_sends_nothing() {
        assertThat(phase()).isEqualTo(Phase.STOPPED);
        assertThat(rig.transport
                        .send(rig.connector(), List.of(transmission(1)))
                        .toCompletableFuture()
                        .join())
                .containsExactly(Outcome.deferred("", "the connector is not started", NOON));
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {43, 45})
    void a_network_that_is_not_there_gets_it_later_and_the_line_rests() {
        peer.close();
        var outcome = rig.send(transmission(1));
        assertThat(outcome).isEqualTo(Outcome.deferred("", "no connection: the host refuses it", NOON));
        assertThat(phase()).isEqualTo(Phase.WAITING);
        assertThat(rig.transport.state("web").lastError()).isEqualTo(outcome.text());
    }

    @Test
    void a_network_whose_name_nobody_knows_gets_it_later() {
        rig.with("url", "http://network.invalid/");
        assertThat(rig.send(transmission(1)))
                .isEqualTo(Outcome.deferred("", "no connection: nobody knows the name of the host", NOON));
    }

    @Test
    void nobody_knows_what_became_of_a_request_without_answer() {
        peer.behaving(this::never);
        rig.with("timeout", "PT0.3S").with("connectTimeout", "PT0.2S");
        assertThat(rig.send(transmission(1))).isEqualTo(Outcome.unknown("no answer in time", NOON));
        assertThat(phase()).isEqualTo(Phase.UP);
    }

    @Test
    void what_waits_for_its_answer_when_the_line_is_stopped_ends_as_unknown_and_what_has_not_left_as_deferred()
            throws InterruptedException {
        var came = new CountDownLatch(1);
        peer.behaving(request -> {
            came.countDown();
            return never(request);
        });
        rig.withWindow(1);
        var outcomes = CompletableFuture.supplyAsync(() -> rig.send(batch(2)));
        came.await();
        assertThat(rig.transport.state("web").unanswered()).isEqualTo(1);
        rig.transport.stop("web");
        assertThat(outcomes.join()).extracting(Outcome::kind).containsExactly(Kind.UNKNOWN, Kind.DEFERRED);
        assertThat(peer.requests()).hasSize(1);
    }

    @Test
    void no_more_requests_are_under_way_than_the_window_has() {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        peer.behaving(request -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.yield();
            now.decrementAndGet();
            return new HttpPeer.Answer(200, "", Map.of());
        });
        rig.withWindow(2);
        assertThat(rig.send(batch(20))).hasSize(20).allMatch(outcome -> outcome.kind() == Kind.ACCEPTED);
        assertThat(most.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void what_has_to_wait_for_its_time_leaves_by_itself() {
        assertThat(rig.withRate(500).send(batch(5))).hasSize(5).allMatch(outcome -> outcome.kind() == Kind.ACCEPTED);
    }

    @Test
    void outcomes_are_in_the_order_of_the_batch() {
        peer.behaving(request -> new HttpPeer.Answer(200, request.body().replaceAll(".*&id=", "id:"), Map.of()));
        rig.with("remoteId", "id:(.*)");
        assertThat(rig.send(batch(12)))
                .extracting(outcome -> outcome.remoteIds().get(0))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> Examples.id(number) + ".0")
                        .toList());
    }

    @Test
    void a_wish_to_wait_is_passed_on() {
        peer.behaving(request -> new HttpPeer.Answer(429, "", Map.of("Retry-After", "120")));
        assertThat(rig.send(transmission(1)).retryAfter()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void an_answer_that_does_not_end_is_read_to_its_limit_only() {
        peer.answering(200, "x".repeat(100_000));
        assertThat(rig.send(transmission(1)).kind()).isEqualTo(Kind.ACCEPTED);
    }

    @Test
    void a_redirect_is_not_followed() {
        peer.behaving(request -> new HttpPeer.Answer(302, "", Map.of("Location", peer.url("/elsewhere"))));
        assertThat(rig.send(transmission(1)).kind()).isEqualTo(Kind.REFUSED);
        assertThat(peer.requests()).hasSize(1);
    }

    @Test
    void a_line_that_is_started_again_with_other_settings_uses_those() {
        rig.send(transmission(1));
        rig.with("parameters", "changed=yes").send(transmission(2));
        assertThat(peer.requests().get(1).body()).isEqualTo("changed=yes");
    }

    /** The JDK's client repeats a GET when a kept connection ends without an answer. */
    @Test
    void a_get_whose_connection_ends_before_the_answer_leaves_once() throws IOException {
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var heads = new CopyOnWriteArrayList<String>();
            var network = new Thread(() -> keepOneConnectionAndEndItAtTheSecondRequest(server, heads));
            network.start();
            rig.with("url", "http://127.0.0.1:" + server.getLocalPort() + "/").with("method", "GET");
            rig.with("parameters", "id={id}");
            assertThat(rig.send(transmission(1)).kind()).isEqualTo(Kind.ACCEPTED);
            assertThat(rig.send(transmission(2)).kind()).isEqualTo(Kind.UNKNOWN);
            assertThat(heads)
                    .filteredOn(head -> head.contains("000000000002.0"))
                    .hasSize(1);
        }
    }

    private static void keepOneConnectionAndEndItAtTheSecondRequest(ServerSocket server, List<String> heads) {
        try {
            while (true) {
                try (var line = server.accept()) {
                    heads.add(head(line));
                    line.getOutputStream()
                            .write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    heads.add(head(line));
                }
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private static String head(Socket line) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int octet = line.getInputStream().read();
            if (octet < 0) {
                break;
            }
            head.append((char) octet);
        }
        return head.toString();
    }
}
