package switchboard.smpp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file of keys or certificates, of bounded length. */
final class StoreFile {

    private static final int MOST_OCTETS = 4 * 1024 * 1024;

    private StoreFile() {}

    /**
     * @param what it is, as the operator knows it
     * @throws IllegalArgumentException that names it when it can't be read or is longer than 4 MiB
     */
    static byte[] read(String what, String path) {
        try {
            Path file = Path.of(path);
            if (Files.size(file) > MOST_OCTETS) {
                throw new IllegalArgumentException(what + " is longer than " + MOST_OCTETS + " octets: " + path);
            }
            return Files.readAllBytes(file);
        } catch (IOException | InvalidPathException e) {
            throw new IllegalArgumentException(what + " can't be read: " + path, e);
        }
    }
}
