package switchboard.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The simulator as it is shipped: a jar with commands, each a process of its own. */
final class SimulatorJar {
    private SimulatorJar() {}

    /** A folder for what a process leaves. */
    static Path folder(String name) {
        try {
            return Files.createTempDirectory(Launcher.ROOT.resolve("ear/target"), name);
        } catch (IOException e) {
            throw new IllegalStateException("no folder for " + name, e);
        }
    }

    /** Starts a command; what it prints goes to {@code output.log} in the folder. */
    static Process start(Path folder, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try {
            var command = new ArrayList<>(List.of(java, "-Xmx512m"));
            command.addAll(Launcher.SHORT_LIVED);
            command.addAll(List.of("-jar", jar().toString()));
            command.addAll(List.of(arguments));
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException("the simulator can't be started", e);
        }
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(Launcher.ROOT.resolve("simulator/target"))) {
            return files.filter(file -> file.getFileName().toString().matches("simulator-.*-all\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the simulator's jar is not built"));
        }
    }
}
