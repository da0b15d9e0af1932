package switchboard.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import switchboard.postgres.PostgresServer;

/** Runs {@code ./switchboard} as a person would, in a home of its own and on ports of its own. */
final class Launcher {
    static final Path ROOT = Path.of(System.getProperty("switchboard.root")).toAbsolutePath();

    /** From 1: which of the test processes this is. */
    static final int FORK = Integer.getInteger("switchboard.fork");

    /**
     * Keeps the tests off the ports of each other, and of a server that somebody runs beside them. Not a multiple of
     * 1,000: no browser opens port 10080.
     */
    static final int PORT_OFFSET = 1000 * FORK + 200;

    /** For every Java that lives for a test or two: what more threads and a second compiler cost is never given back. */
    static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** As large from the start as it will be, which saves it five collections of everything. */
    private static final String SERVER = String.join(" ", SHORT_LIVED) + " -XX:MetaspaceSize=192m -Xms512m -Xmn200m";

    private final Path home;
    private final Map<String, String> environment = new HashMap<>();
    private String javaOptions = SERVER;

    /** With the WildFly that is unpacked already: it takes the launcher seconds. */
    Launcher(Path home) {
        this.home = home;
        var link = home.resolve(wildfly().getFileName());
        try {
            Files.createDirectories(home);
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, wildfly());
            }
        } catch (IOException e) {
            throw new IllegalStateException(link + " can't be made", e);
        }
    }

    /** With PostgreSQL as the database of its server. */
    Launcher with(PostgresServer database) {
        environment.put("SWITCHBOARD_DATABASE_URL", database.url());
        environment.put("SWITCHBOARD_DATABASE_USER", PostgresServer.USER);
        environment.put(
                "SWITCHBOARD_DATABASE_PASSWORD_FILE", database.passwordFile().toString());
        return this;
    }

    Path home() {
        return home;
    }

    /** @throws IllegalStateException with what the launcher printed, if it fails */
    String run(String... arguments) {
        var command = new ArrayList<>(List.of(ROOT.resolve("switchboard").toString()));
        command.addAll(List.of(arguments));
        try {
            var output = home.resolve("launcher.log");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment()
                    .putAll(Map.of(
                            "SWITCHBOARD_HOME", home.toString(),
                            "SWITCHBOARD_JAVA_OPTS", javaOptions,
                            "SWITCHBOARD_PORT_OFFSET", Integer.toString(PORT_OFFSET)));
            builder.environment().putAll(environment);
            var process = builder.start();
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            var printed = Files.readString(output);
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException(command + " failed:\n" + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new IllegalStateException(command + " could not be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The database of the servers that are started from now on: what follows {@code jdbc:h2:}; empty for their own. */
    void database(String address) {
        javaOptions = SERVER + (address.isEmpty() ? "" : " -Dswitchboard.database=" + address);
    }

    /** Where the server keeps what must not be lost. */
    Path data() {
        return home.resolve("server/data");
    }

    /** The unpacked WildFly, which nobody changes. */
    Path wildfly() {
        return Path.of(System.getProperty("wildfly.home"));
    }

    /** Deletes what the server knows; it must not run. */
    void forgetData() {
        var data = data();
        if (!Files.exists(data)) {
            return;
        }
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new IllegalStateException(data + " can't be deleted", e);
        }
    }

    String secret(String name) {
        return read(home.resolve("secrets").resolve(name));
    }

    /** The server's process, as the launcher wrote it down. */
    ProcessHandle server() {
        return ProcessHandle.of(Long.parseLong(read(home.resolve("server/pid"))))
                .orElseThrow();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalStateException(file + " can't be read", e);
        }
    }
}
