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
    private static final Path APP = Launcher.ROOT.resolve("docs/examples/app-war/src/main");
    private static final Path ROUTER = Launcher.ROOT.resolve("docs/examples/router-jar/src/main");

    private AppArchive() {}

    /** The deployment of our example of an app. */
    static Path app(Path folder) throws IOException {
        var war = folder.resolve("length-app.war");
        compile(folder.resolve("war/WEB-INF/classes"), sources(APP.resolve("java")));
        tool(
                "jar",
                "--create",
                "--file",
                war.toString(),
                "-C",
                APP.resolve("webapp").toString(),
                ".",
                "-C",
                folder.resolve("war").toString(),
                ".");
        return war;
    }

    /** The jar of our example of a router. */
    static Path router(Path folder) throws IOException {
        return jar(folder, "rehearsal-router.jar", sources(ROUTER.resolve("java")));
    }

    /** A jar with one class. */
    static Path jar(Path folder, String name, String type, String source) throws IOException {
        var file = Files.writeString(folder.resolve(type + ".java"), source);
        return jar(folder, name, List.of(file.toString()));
    }

    private static Path jar(Path folder, String name, List<String> sources) {
        var classes = folder.resolve(name + ".classes");
        compile(classes, sources);
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
