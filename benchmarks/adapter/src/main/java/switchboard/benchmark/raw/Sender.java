package switchboard.benchmark.raw;

/** A bound session for one run. */
interface Sender extends AutoCloseable {

    /** Returns when all is answered, and all receipts are there if they are asked for. */
    void sendAll() throws Exception;

    @Override
    void close();
}
