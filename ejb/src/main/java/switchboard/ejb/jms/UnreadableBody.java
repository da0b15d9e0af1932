package switchboard.ejb.jms;

/** A JMS message's body is not what its queue carries. */
final class UnreadableBody extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    UnreadableBody(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** For an operator or the client: what was expected. */
    String reason() {
        return reason;
    }
}
