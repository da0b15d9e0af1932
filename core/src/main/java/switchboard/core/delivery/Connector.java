package switchboard.core.delivery;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A configured line to a network.
 *
 * @param id 1 to 40 of a-z, 0-9, hyphen; the name of its queue follows from it
 * @param transport the transport that serves it, such as {@code smpp}
 * @param settings the transport's settings by key, as text; see {@link Transport#settings}
 * @param started whether it should be up
 * @param rate transmissions a second that it may send at most; 0 for no limit
 * @param window transmissions that may wait for their answer at once; from 1
 */
public record Connector(
        String id,
        String transport,
        Map<String, String> settings,
        boolean started,
        int rate,
        int window,
        RetryPolicy retryPolicy) {

    /** The setting that names the account of the client at the other end, where lines lead to clients. */
    public static final String ACCOUNT = "account";

    /** The setting that tells {@link #receiptsOfParts}, where a transport sends messages in parts. */
    public static final String RECEIPTS_OF_PARTS = "receiptsOfParts";

    private static final int MOST_IN_A_BATCH = 200;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public Connector {
        settings = Map.copyOf(settings);
        if (!isId(id)) {
            throw new IllegalArgumentException("id is not 1 to 40 of a-z, 0-9, hyphen: \"" + id + "\"");
        }
        if (rate < 0 || rate > 100_000) {
            throw new IllegalArgumentException("rate is not within 0 and 100000: " + rate);
        }
        if (window < 1 || window > 10_000) {
            throw new IllegalArgumentException("window is not within 1 and 10000: " + window);
        }
    }

    /** Whether a connector may be called so. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Whether the client at the other end of the line is this account's. */
    public boolean leadsTo(String account) {
        return account.equals(settings.get(ACCOUNT));
    }

    /** What its receipts mean for messages of several parts. */
    public ReceiptsOfParts receiptsOfParts() {
        return ReceiptsOfParts.ANY.name().equals(settings.get(RECEIPTS_OF_PARTS))
                ? ReceiptsOfParts.ANY
                : ReceiptsOfParts.ALL;
    }

    public Connector withStarted(boolean up) {
        return new Connector(id, transport, settings, up, rate, window, retryPolicy);
    }

    public Connector withSettings(Map<String, String> changed) {
        return new Connector(id, transport, changed, started, rate, window, retryPolicy);
    }

    /** Without the values of settings, some of which are secrets. */
    @Override
    public String toString() {
        return "Connector[id=" + id + ", transport=" + transport + ", settings=" + new TreeSet<>(settings.keySet())
                + ", started=" + started + ", rate=" + rate + ", window=" + window + ", retryPolicy=" + retryPolicy
                + "]";
    }

    /** What it may send in about 100 ms, so that a crash repeats little; never more than its window. */
    public int batchSize() {
        var byRate = rate == 0 ? MOST_IN_A_BATCH : Math.max(1, rate / 10);
        return Math.min(Math.min(byRate, window), MOST_IN_A_BATCH);
    }
}
