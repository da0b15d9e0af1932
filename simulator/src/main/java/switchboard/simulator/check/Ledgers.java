package switchboard.simulator.check;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import switchboard.simulator.cli.UsageException;

/** Reads a ledger line by line. */
final class Ledgers {
    private Ledgers() {}

    /**
     * Gives each line's fields. A last line that was cut short by the writer's death is left out; a line with fewer fields is a
     * {@link UsageException}, because a check must not skip what it can't read.
     */
    static void read(Path file, int fields, Consumer<String[]> line) throws IOException {
        long whole = wholeLines(file);
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (long number = 1; number <= whole; number++) {
                String[] parts = String.valueOf(reader.readLine()).split("\t", -1);
                if (parts.length < fields) {
                    throw new UsageException(file + " line " + number + " is not a ledger line");
                }
                line.accept(parts);
            }
        }
    }

    private static long wholeLines(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            long lines = 0;
            for (int octet = in.read(); octet >= 0; octet = in.read()) {
                lines += octet == '\n' ? 1 : 0;
            }
            return lines;
        } catch (NoSuchFileException e) {
            throw new UsageException(file + " does not exist");
        }
    }
}
