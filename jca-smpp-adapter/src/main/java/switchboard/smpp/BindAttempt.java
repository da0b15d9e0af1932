package switchboard.smpp;

/**
 * Somebody who wants to bind and is to be judged.
 *
 * @param password as it was sent, at most 64 characters
 */
public record BindAttempt(EsmeBind bind, String password) {

    /** Says all but the password. */
    @Override
    public String toString() {
        return "BindAttempt[" + bind + ", password=***]";
    }
}
