package switchboard.ejb.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.File;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDiskTest {
    private static final long GB = 1_000_000_000;

    private final AtomicLong free = new AtomicLong(50 * GB);
    private final DataDisk disk = new DataDisk(() -> 100 * GB, free::get);

    @Test
    void a_disk_in_use_is_neither_empty_nor_full(@TempDir Path folder) {
        assertThat(DataDisk.of(folder.toFile()).usage()).isGreaterThan(0).isLessThan(1);
    }

    @Test
    void a_disk_that_is_not_there_is_full() {
        assertThat(DataDisk.of(new File("/nowhere")).usage()).isEqualTo(1);
    }

    @Test
    void what_is_left_says_what_is_used() {
        free.set(7 * GB);

        assertThat(disk.usage()).isCloseTo(0.93, within(0.001));
        assertThat(disk.wasExhausted()).isFalse();
    }

    @Test
    void a_disk_without_a_free_block_is_exhausted_until_that_was_asked() {
        free.set(4096);
        disk.usage();
        free.set(50 * GB);
        disk.usage();

        assertThat(disk.wasExhausted()).isTrue();
        assertThat(disk.wasExhausted()).isFalse();
    }

    @Test
    void a_small_disk_that_is_nearly_empty_is_not_exhausted() {
        var small = new DataDisk(() -> 10_000_000, () -> 9_000_000);
        small.usage();

        assertThat(small.wasExhausted()).isFalse();
    }
}
