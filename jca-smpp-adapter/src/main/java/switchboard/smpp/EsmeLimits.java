package switchboard.smpp;

/**
 * What an account may do on one server.
 *
 * @param binds how many at the same time, of all types, 1 to 10,000
 * @param window unanswered requests of one bind, 1 to 10,000; the server's own limit counts when it is lower
 * @param deliveryWindow our deliveries to one bind that may be without an answer, 1 to 10,000
 * @param rate requests per second over all the account's binds; 0 is unlimited. A submit_multi counts its destinations
 * @param burst how many may come at once after a pause, 1 to 1,000,000; of no meaning without a rate
 */
public record EsmeLimits(int binds, int window, int deliveryWindow, int rate, int burst) {

    public EsmeLimits {
        Arguments.within("binds", binds, 1, 10_000);
        Arguments.within("window", window, 1, 10_000);
        Arguments.within("deliveryWindow", deliveryWindow, 1, 10_000);
        Arguments.within("rate", rate, 0, 1_000_000);
        Arguments.within("burst", burst, 1, 1_000_000);
    }
}
