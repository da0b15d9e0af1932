package switchboard.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Archives with apps, as their authors would make them. */
final class AppArchive {
    private static final Path EXAMPLE = Launcher.ROOT.resolve("docs/examples/app-war/src/main");

    private AppArchive() {}

    /** The deployment of our example. */
    static Path example(Path folder) throws IOException {
        var war = folder.resolve("length-app.war");
        compile(folder.resolve("war/WEB-INF/classes"), sources(EXAMPLE.resolve("java")));
        tool(
                "jar",
                "--create",
                "--file",
                war.toString(),
                "-C",
                EXAMPLE.resolve("webapp").toString(),
                ".",
                "-C",
                folder.resolve("war").toString(),
                ".");
        return war;
    }

    /** A jar with one class. */
    static Path jar(Path folder, String name, String type, String source) throws IOException {
        var file = Files.writeString(folder.resolve(type + ".java"), source);
        var classes = folder.resolve("classes");
        compile(classes, List.of(file.toString()));
        var jar = folder.resolve(name);
        tool("jar", "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        return jar;
    }

    private static List<String> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .toList();
        }
    }

    private static void compile(Path classes, List<String> sources) {
        var arguments = new ArrayList<>(List.of(
                "-proc:none",
                "--release",
                "17",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString()));
        arguments.addAll(sources);
        tool("javac", arguments.toArray(String[]::new));
    }

    private static void tool(String name, String... arguments) {
        int status = ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments);
        if (status != 0) {
            throw new IllegalStateException(name + " " + List.of(arguments) + " failed");
        }
    }
}
