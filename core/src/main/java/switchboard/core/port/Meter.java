package switchboard.core.port;

/** Counts what happens. Thread-safe, cheap. */
public interface Meter {

    /** What is counted, in messages or transmissions. */
    enum Event {
        ACCEPTED,
        REFUSED,
        RECEIVED,
        SENT,
        RETRIED,
        DELIVERED,
        FAILED,
        NOTICE_DELIVERED,
        RECEIPT_UNKNOWN
    }

    void count(Event event, int times);
}
