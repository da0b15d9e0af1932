package switchboard.benchmark;

/** The message that everybody sends, to a new number each time. */
public final class Sample {

    public static final String SOURCE = "Bench";

    /** 100 characters, all of them in the GSM 7-bit alphabet and the same in ASCII. */
    public static final String TEXT =
            "Your parcel is on its way and will be with you between 10:00 and 12:00 today. Change it: example.org";

    private static final long FIRST = 491_700_000_000L;

    private Sample() {}

    public static String destination(int number) {
        return Long.toString(FIRST + number);
    }
}
