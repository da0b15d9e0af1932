package switchboard.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** WildFly as it comes, with nothing but our EAR in its deployments: {@code standalone.sh -c standalone-full.xml}. */
final class PristineWildFly implements AutoCloseable {
    private final Path base;
    private final Process process;

    private PristineWildFly(Path base, Process process) {
        this.base = base;
        this.process = process;
    }

    /** Returns when the EAR is deployed. On the ports of the gateway under test, which must not run. */
    static PristineWildFly start(Path wildfly) {
        var base = SimulatorJar.folder("pristine");
        try {
            copy(wildfly.resolve("standalone/configuration"), base.resolve("configuration"));
            var deployments = Files.createDirectories(base.resolve("deployments"));
            Files.copy(Launcher.ROOT.resolve("ear/target/switchboard.ear"), deployments.resolve("switchboard.ear"));
            var builder = new ProcessBuilder(
                            wildfly.resolve("bin/standalone.sh").toString(),
                            "-c",
                            "standalone-full.xml",
                            "-Djboss.server.base.dir=" + base,
                            "-Djboss.socket.binding.port-offset=" + Launcher.PORT_OFFSET)
                    .redirectErrorStream(true)
                    .redirectOutput(base.resolve("output.log").toFile());
            builder.environment().remove("SWITCHBOARD_ADMIN_PASSWORD");
            builder.environment().put("PREPEND_JAVA_OPTS", String.join(" ", Launcher.SHORT_LIVED));
            var server = new PristineWildFly(base, builder.start());
            server.awaitDeployment();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException("WildFly can't be started", e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void awaitDeployment() {
        try {
            Eventually.isTrue("the EAR is deployed or not", () -> marked("deployed") || marked("failed"));
            if (marked("failed")) {
                throw new AssertionError(Files.readString(marker("failed")));
            }
        } catch (IOException | RuntimeException | Error e) {
            close();
            throw new AssertionError("not deployed, see " + base, e);
        }
    }

    private boolean marked(String state) {
        return Files.exists(marker(state));
    }

    private Path marker(String state) {
        return base.resolve("deployments/switchboard.ear." + state);
    }

    Path data() {
        return base.resolve("data");
    }

    /** The script's Java is another process than the script. */
    @Override
    public void close() {
        var processes = process.descendants().toList();
        processes.forEach(ProcessHandle::destroy);
        processes.forEach(one -> one.onExit().join());
        process.destroy();
    }
}
