package switchboard.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What the server has logged since this was made. */
final class ServerLog {
    private static final Pattern TROUBLE = Pattern.compile("^\\S+ \\S+ +(WARN|ERROR|FATAL) ");

    private final Path file;
    private final int start;

    private ServerLog(Path file, int start) {
        this.file = file;
        this.start = start;
    }

    static ServerLog fromNow(Gateway gateway) {
        var file = gateway.launcher().home().resolve("server/log/server.log");
        return new ServerLog(file, lines(file).size());
    }

    List<String> lines() {
        var all = lines(file);
        return all.subList(start, all.size());
    }

    List<String> warningsAndErrors() {
        return lines().stream().filter(line -> TROUBLE.matcher(line).find()).toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException(file + " can't be read", e);
        }
    }
}
