package switchboard.ejb.monitor;

/**
 * Once a disk that was full to the last block has room again, the server is to be started anew: H2 may have lost hold of its
 * file then, and the broker have stopped for good.
 */
record FreshStart(DataDisk disk, Runnable restart) {
    /** @param mostUsed the share of the disk, from 0 to 1, below which there is room */
    void look(double mostUsed) {
        if (disk.usage() < mostUsed && disk.wasExhausted()) {
            restart.run();
        }
    }
}
