package switchboard.ejb.monitor;

/**
 * Once a disk that was full to the last block has room again, the services of this server are stopped and started: H2 may
 * have lost hold of its file then, and the broker have stopped for good.
 */
record FreshStart(DataDisk disk, Runnable reload) {
    /** @param mostUsed the share of the disk, from 0 to 1, below which there is room */
    void look(double mostUsed) {
        if (disk.usage() < mostUsed && disk.wasExhausted()) {
            MonitorLog.LOG.reloads();
            reload.run();
        }
    }
}
