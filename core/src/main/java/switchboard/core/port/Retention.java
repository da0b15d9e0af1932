package switchboard.core.port;

/**
 * How long is remembered what is over.
 *
 * @param messageDays days after which a message that is over is forgotten; 0 for never
 * @param referenceDays days after which a client reference may be used for another message; 0 for never
 */
public record Retention(int messageDays, int referenceDays) {
    public static final Retention FOR_EVER = new Retention(0, 0);

    private static final int LONGEST = 3_650;

    public Retention {
        check("messageDays", messageDays);
        check("referenceDays", referenceDays);
    }

    private static void check(String field, int days) {
        if (days < 0 || days > LONGEST) {
            throw new IllegalArgumentException(field + " is not within 0 and " + LONGEST + ": " + days);
        }
    }
}
