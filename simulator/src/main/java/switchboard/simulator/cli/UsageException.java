package switchboard.simulator.cli;

/** The command was used wrongly or can't start; its message is the one line that the user sees. Exit code 2. */
public final class UsageException extends RuntimeException {
    public UsageException(String message) {
        super(message);
    }
}
