package switchboard.ejb.monitor;

import java.io.File;
import java.util.function.LongSupplier;

/**
 * The disk of the server's data: of the transaction log, and by default of the journal and the database too. Asked for
 * each message, which takes microseconds: the broker looks at its own every five seconds only, and a database that grows
 * fills what is left of a small disk in less.
 */
final class DataDisk {
    /** Of the journal, 10 MiB, and a little: with less left, whoever writes may have failed. */
    private static final long LARGEST_WRITE = 16 << 20;

    private final LongSupplier total;
    private final LongSupplier free;
    private volatile boolean exhausted;

    /** Both in bytes. */
    DataDisk(LongSupplier total, LongSupplier free) {
        this.total = total;
        this.free = free;
    }

    static DataDisk of(File folder) {
        return new DataDisk(folder::getTotalSpace, folder::getUsableSpace);
    }

    /** The share that is used, from 0 to 1; 1 if it can't be asked. */
    double usage() {
        long all = total.getAsLong();
        long left = free.getAsLong();
        if (left < Math.min(LARGEST_WRITE, all / 20)) {
            exhausted = true;
        }
        return all == 0 ? 1 : 1 - (double) left / all;
    }

    /** Whether so little was left, since this was last asked, that a write may have failed. */
    boolean wasExhausted() {
        boolean was = exhausted;
        exhausted = false;
        return was;
    }
}
