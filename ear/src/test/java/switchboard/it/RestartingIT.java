package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who runs the server, without a server: a shell that notes each start in a file. */
class RestartingIT {
    private static final Path RESTARTING = Launcher.ROOT.resolve("ear/src/main/scripts/restarting.sh");

    @TempDir
    Path folder;

    @Test
    void what_ends_with_the_status_by_which_it_asks_is_started_again() throws Exception {
        assertThat(startsOf("[ $(wc -l < starts) = 3 ] || exit 10")).hasSize(3);
    }

    @Test
    void what_ends_otherwise_is_not() throws Exception {
        assertThat(startsOf("exit 1")).hasSize(1);
    }

    @Test
    void what_is_killed_is_not() throws Exception {
        assertThat(startsOf("kill -9 $$")).hasSize(1);
    }

    @Test
    void its_process_is_in_the_file() throws Exception {
        var starts = startsOf("[ $(wc -l < starts) = 2 ] || exit 10");

        assertThat(folder.resolve("pid")).content().isEqualToIgnoringWhitespace(starts.get(1));
    }

    /** The processes that it started. */
    private List<String> startsOf(String script) throws IOException, InterruptedException {
        var command = List.of(RESTARTING.toString(), "10", "pid", "sh", "-c", "echo $$ >> starts; " + script);
        var output = folder.resolve("output").toFile();
        new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start()
                .waitFor();
        return Files.readAllLines(folder.resolve("starts"));
    }
}
