package switchboard.core.port;

/**
 * A way of running the gateway: which queues lie between the flows, and what is remembered. A custom router is one CDI
 * bean of this type; the setting {@code switchboard.router} chooses by name. Its parts are asked for when the gateway
 * starts, by those who use them, and are thread-safe; each call takes part in the caller's transaction.
 */
public interface Router {

    /** {@code direct}, {@code queued}, {@code tracked}, or a name of its own. */
    String name();

    Queues queues();

    MessageStore store();

    PartStore parts();

    Usage usage();
}
