package switchboard.core.message;

/** Seen from the gateway: from a network to an application, or from an application to a network. */
public enum Direction {
    INCOMING,
    OUTGOING
}
