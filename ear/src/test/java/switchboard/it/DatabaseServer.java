package switchboard.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** H2 as a process of its own, so that it can die and come back without the gateway. */
final class DatabaseServer implements AutoCloseable {
    private final Path folder = SimulatorJar.folder("database");
    private final int port = freePort();
    private Process process;

    private DatabaseServer() {}

    static DatabaseServer started() {
        var server = new DatabaseServer();
        server.start();
        return server;
    }

    /** What follows {@code jdbc:h2:} in the URL. */
    String address() {
        return "tcp://127.0.0.1:" + port + "/./switchboard";
    }

    /** Returns when it listens. */
    void start() {
        try {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var command = new ArrayList<>(List.of(java));
            command.addAll(Launcher.SHORT_LIVED);
            command.addAll(List.of("-cp", jar().toString(), "org.h2.tools.Server", "-ifNotExists"));
            command.addAll(List.of("-tcp", "-tcpPort", Integer.toString(port), "-baseDir", folder.toString()));
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException("H2 can't be started", e);
        }
        Eventually.isTrue("the database listens", this::listens);
    }

    private boolean listens() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        }
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    private static Path jar() throws IOException {
        var module = Path.of(System.getProperty("wildfly.home"), "modules/system/layers/base/com/h2database/h2/main");
        try (var files = Files.list(module)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no H2 in " + module));
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
