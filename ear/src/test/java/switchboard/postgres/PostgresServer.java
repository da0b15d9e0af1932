package switchboard.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL of a test's own, which can die and come back. */
public final class PostgresServer implements AutoCloseable {
    public static final String USER = "switchboard";

    private static final Path ROOT =
            Path.of(System.getProperty("switchboard.root")).toAbsolutePath();
    private static final String SCRIPT =
            ROOT.resolve("ear/src/test/scripts/postgres.sh").toString();
    private static final String ARCHIVE =
            ROOT.resolve("ear/target/postgres-linux-x86_64.txz").toString();

    /** Not below the project: the server's user may not get there. */
    private final Path folder = newFolder();

    private final int port = freePort();

    private PostgresServer() {}

    /** Empty, and answers when this returns. */
    public static PostgresServer started() {
        var server = new PostgresServer();
        server.start();
        return server;
    }

    /** Returns when it answers. */
    public void start() {
        run("start", folder.toString(), Integer.toString(port), ARCHIVE);
    }

    /** As if the plug had been pulled. */
    public void kill() {
        run("kill", folder.toString());
    }

    /** Nothing is left of it. */
    @Override
    public void close() {
        run("stop", folder.toString());
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/switchboard";
    }

    public Path passwordFile() {
        return folder.resolve("password");
    }

    public String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String... arguments) {
        var command = new ArrayList<>(List.of(SCRIPT));
        command.addAll(List.of(arguments));
        try {
            var output = Files.createTempFile("postgres", ".log");
            int status = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            var printed = Files.readString(output);
            Files.delete(output);
            if (status != 0) {
                throw new IllegalStateException(command + " failed: " + printed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("switchboard-postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
