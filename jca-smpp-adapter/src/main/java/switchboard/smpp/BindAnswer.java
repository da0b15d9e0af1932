package switchboard.smpp;

/** What the application says to a {@link BindAttempt}. */
public sealed interface BindAnswer {

    int INVALID_PASSWORD = 0x0e;
    int BIND_FAILED = 0x0d;

    /** The ESME may bind, unless it has as many binds as it may: then it is refused with ESME_RBINDFAIL. */
    record Accepted(EsmeLimits limits) implements BindAnswer {}

    /**
     * The ESME may not bind; it gets the status and its connection is closed.
     *
     * @param status the command_status. 0x0F (wrong system id) is sent as 0x0E (wrong password): nobody shall learn which
     *     accounts exist
     * @param reason for the operator's log; not sent
     */
    record Refused(int status, String reason) implements BindAnswer {
        public Refused {
            if (status == 0) {
                throw new IllegalArgumentException("status of a refusal must not be 0");
            }
        }
    }

    /** For an unknown account as for a wrong password. */
    static BindAnswer wrongCredentials(String reason) {
        return new Refused(INVALID_PASSWORD, reason);
    }

    /** For an account that exists and is known to the ESME, but may not bind so, now or from there. */
    static BindAnswer notAllowed(String reason) {
        return new Refused(BIND_FAILED, reason);
    }
}
