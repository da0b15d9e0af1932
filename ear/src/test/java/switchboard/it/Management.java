package switchboard.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The running server, asked as an operator on this machine does: by {@code jboss-cli.sh}. */
final class Management {
    /** The broker's address in the management model. */
    static final String BROKER = "/subsystem=messaging-activemq/server=default";

    private final Path wildfly;
    private final int port;

    Management(Path wildfly, int port) {
        this.wildfly = wildfly;
        this.port = port;
    }

    static Management of(Gateway gateway) {
        return new Management(gateway.launcher().wildfly(), Gateway.MANAGEMENT);
    }

    /** What each operation answered, in their order; all must succeed. */
    List<JsonNode> ask(String... operations) {
        var file = write(operations);
        var command = List.of(
                wildfly.resolve("bin/jboss-cli.sh").toString(),
                "--connect",
                "--controller=127.0.0.1:" + port,
                "--output-json",
                "--file=" + file);
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("JAVA_OPTS", String.join(" ", Launcher.SHORT_LIVED));
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(output);
            }
            return results(output);
        } catch (IOException e) {
            throw new IllegalStateException("jboss-cli.sh can't be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The whole model with run-time values, expressions resolved. */
    JsonNode model() {
        return ask("/:read-resource(recursive=true,include-runtime=true,resolve-expressions=true)")
                .get(0);
    }

    private static List<JsonNode> results(String output) throws IOException {
        try (var answers = Api.JSON.readerFor(JsonNode.class).<JsonNode>readValues(output)) {
            return answers.readAll().stream()
                    .map(answer -> answer.path("result"))
                    .toList();
        }
    }

    private static Path write(String... operations) {
        try {
            return Files.write(SimulatorJar.folder("management").resolve("operations"), List.of(operations));
        } catch (IOException e) {
            throw new IllegalStateException("operations can't be written", e);
        }
    }
}
