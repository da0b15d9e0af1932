package switchboard.it;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of a few megabytes, so that a test can fill it. Only root can make one; others skip the test. */
final class SmallDisk implements AutoCloseable {
    private static final int MEGABYTE = 1 << 20;

    private final Path folder;
    private final Path filler;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.filler = folder.resolve("filler");
    }

    /** Hides what is in the folder until it is closed. */
    static SmallDisk at(Path folder, int megabytes) {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can mount a disk");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IllegalStateException(folder + " can't be made", e);
        }
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        return new SmallDisk(folder);
    }

    /** Writes until this share of it is used; with 1, until nothing can be written any more. */
    void fill(double share) {
        var block = new byte[MEGABYTE / 4];
        try (var file = Files.newOutputStream(filler)) {
            var store = Files.getFileStore(folder);
            while (store.getTotalSpace() - store.getUsableSpace() < share * store.getTotalSpace()) {
                file.write(block, 0, (int) Math.min(block.length, Math.max(1, store.getUsableSpace())));
            }
        } catch (IOException e) {
            if (share < 1) {
                throw new IllegalStateException(folder + " can't be filled", e);
            }
        }
    }

    void makeRoom() {
        try {
            Files.deleteIfExists(filler);
        } catch (IOException e) {
            throw new IllegalStateException(filler + " can't be deleted", e);
        }
    }

    @Override
    public void close() {
        run("umount", folder.toString());
    }

    private static void run(String... command) {
        try {
            var process = new ProcessBuilder(command).inheritIO().start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed");
            }
        } catch (IOException e) {
            throw new IllegalStateException(String.join(" ", command) + " can't be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
