package switchboard.smpp;

/**
 * How much is sent at a time.
 *
 * @param binds how many connections are kept open, 1 to 64; of each kind when sending and receiving are split
 * @param window how many requests of one bind may be unanswered, 1 to 10,000
 * @param rate PDUs a second of the connector over all its binds, 0 to 1,000,000; 0 is unlimited
 * @param burst PDUs that may follow each other at once after silence, 0 to 1,000,000; 0 is a hundredth of the rate
 */
public record Flow(int binds, int window, int rate, int burst) {

    /** One bind, 100 unanswered, no limit of speed. */
    public static final Flow DEFAULT = new Flow(1, 100, 0, 0);

    public Flow {
        Arguments.within("binds", binds, 1, 64);
        Arguments.within("window", window, 1, 10_000);
        Arguments.within("rate", rate, 0, 1_000_000);
        Arguments.within("burst", burst, 0, 1_000_000);
    }
}
