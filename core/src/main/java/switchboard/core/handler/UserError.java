package switchboard.core.handler;

/**
 * What the sender of a message did wrong: thrown by a handler's {@code handle}, it becomes an error reply and the message
 * is handled. As in {@code shops.find(number).orElseThrow(() -> new UserError("There is no shop " + number))}.
 */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String text;

    /** @param text for the sender */
    public UserError(String text) {
        super(text, null, false, false);
        this.text = text;
    }

    String text() {
        return text;
    }
}
