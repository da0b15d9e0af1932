package switchboard.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import switchboard.simulator.smsc.Esme;

/** The simulator as its users run it: a process of its own. */
class ProcessTest {
    @TempDir
    private Path directory;

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Simulator.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes());
    }

    @Test
    void the_ready_file_names_both_ports_and_sigterm_ends_the_process() throws Exception {
        Path ready = directory.resolve("ready");
        Path ledger = directory.resolve("ledger");
        Process process = start(
                "--smpp-port",
                "0",
                "--http-port",
                "0",
                "--ready-file",
                ready.toString(),
                "--ledger",
                ledger.toString());
        try {
            Awaitility.await().until(() -> Files.exists(ready));
            Properties ports = new Properties();
            try (var reader = Files.newBufferedReader(ready)) {
                ports.load(reader);
            }
            try (Esme esme = Esme.transceiver(Integer.parseInt(ports.getProperty("smpp.port")), "gateway")) {
                esme.submitAndWait(Esme.submit("Switch", "4917", "hello"));
            }
            var stats = URI.create("http://127.0.0.1:" + ports.getProperty("http.port") + "/stats");
            assertThat(((HttpURLConnection) stats.toURL().openConnection()).getResponseCode())
                    .isEqualTo(200);
        } finally {
            process.toHandle().destroy();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(output(process)).startsWith("SMSC simulator: SMPP on 127.0.0.1:");
        assertThat(Files.readString(ledger)).contains("hello");
    }

    @Test
    void a_taken_smpp_port_is_one_line_and_exit_code_2() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            Process process = start("--smpp-port", "" + taken.getLocalPort(), "--http-port", "0");

            assertThat(process.waitFor()).isEqualTo(2);
            assertThat(output(process)).hasLineCount(1).contains("SMPP port 127.0.0.1:" + taken.getLocalPort());
        }
    }

    @Test
    void a_taken_http_port_is_one_line_and_exit_code_2() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            Process process = start("smsc", "--smpp-port", "0", "--http-port", "" + taken.getLocalPort());

            assertThat(process.waitFor()).isEqualTo(2);
            assertThat(output(process)).hasLineCount(1).contains("HTTP port 127.0.0.1:" + taken.getLocalPort());
        }
    }

    @Test
    void wrong_usage_is_exit_code_2() {
        assertThat(Simulator.run(List.of("dance"))).isEqualTo(2);
        assertThat(Simulator.run(List.of("smsc", "--smpp-port", "99999"))).isEqualTo(2);
        assertThat(Simulator.run(List.of("check", "--attempts", "/nowhere/a", "--smsc", "/nowhere/s")))
                .isEqualTo(2);
    }
}
