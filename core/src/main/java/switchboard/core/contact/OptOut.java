package switchboard.core.contact;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Address;

/**
 * That somebody wants no more messages.
 *
 * @param address whose owner does not want them
 * @param connector by which line; null for all of them
 * @param since when it was said
 * @param source how it was said: the word and the line that it came by, or the account that noted it; up to 100 characters
 */
public record OptOut(Address address, @Nullable String connector, Instant since, String source) {

    /** What a transmission that ends for this reason is told by. */
    public static final String CODE = "opted_out";

    /** The reason in words. */
    public static final String REASON = "opted out";

    /** The attribute of a message that tells somebody of an opt-out: it leaves all the same. No client can set it. */
    public static final String NOTICE = "optOutNotice";

    private static final int LONGEST_SOURCE = 100;

    public OptOut {
        Objects.requireNonNull(address, "address");
        if (connector != null) {
            connector = new Connection(connector, address).connector();
        }
        if (source.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException("source is longer than " + LONGEST_SOURCE + " characters");
        }
    }

    /** That an account noted it for somebody who told it otherwise than by a message. */
    public static OptOut notedBy(String account, Address address, @Nullable String connector, Instant since) {
        return new OptOut(address, connector, since, "account " + account);
    }

    /** Whether it keeps messages from going there. */
    public boolean covers(Connection connection) {
        return connection.address().equals(address) && (connector == null || connector.equals(connection.connector()));
    }
}
