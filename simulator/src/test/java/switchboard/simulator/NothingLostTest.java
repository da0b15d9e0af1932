package switchboard.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import switchboard.simulator.smsc.Esme;
import switchboard.simulator.smsc.Smsc;
import switchboard.simulator.smsc.SmscSettings;

/** Load generator, a toy gateway, SMSC and checker together: an honest gateway passes, a forgetful one does not. */
class NothingLostTest {
    private static final Pattern REQUEST = Pattern.compile("\"(to\":\\[\"(?<to>\\d+)\"]|text\":\"(?<text>[^\"]+)\")");

    @TempDir
    private Path directory;

    private final AtomicInteger requests = new AtomicInteger();
    private int forgetEach;
    private Smsc smsc;
    private Esme esme;
    private HttpServer gateway;

    @BeforeEach
    void start() throws Exception {
        smsc = Smsc.start(SmscSettings.DEFAULT.withAddress("127.0.0.1", 0).withLedger(directory.resolve("smsc.tsv")));
        esme = Esme.transceiver(smsc.port(), "gateway");
        gateway = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        gateway.createContext("/", this::pass);
        gateway.start();
    }

    @AfterEach
    void stop() throws Exception {
        gateway.stop(0);
        esme.close();
        smsc.close();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes());
            boolean forgets = forgetEach > 0 && requests.incrementAndGet() % forgetEach == 0;
            if (!forgets) {
                esme.submitAndWait(Esme.submit("Switch", find("to", body), find("text", body)));
            }
            exchange.sendResponseHeaders(202, -1);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static String find(String group, String body) {
        return REQUEST.matcher(body)
                .results()
                .map(found -> REQUEST.matcher(found.group()))
                .filter(Matcher::matches)
                .map(found -> found.group(group))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private int loadAndCheck() {
        String attempts = directory.resolve("attempts.tsv").toString();
        String url = "http://127.0.0.1:" + gateway.getAddress().getPort() + "/api/v1/messages";
        int loaded = Simulator.run(List.of("load", "--url", url, "--ledger", attempts, "--count", "50"));
        assertThat(loaded).isZero();
        return Simulator.run(List.of(
                "check",
                "--attempts",
                attempts,
                "--smsc",
                directory.resolve("smsc.tsv").toString()));
    }

    @Test
    void a_gateway_that_passes_everything_on_is_good() {
        assertThat(loadAndCheck()).isZero();
    }

    @Test
    void a_gateway_that_forgets_what_it_accepted_is_found_out() {
        forgetEach = 10;

        assertThat(loadAndCheck()).isEqualTo(1);
    }
}
