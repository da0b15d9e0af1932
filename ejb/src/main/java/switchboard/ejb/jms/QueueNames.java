package switchboard.ejb.jms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import switchboard.core.delivery.Connector;

/** The names of all queues, and where JNDI has them. */
public final class QueueNames {
    /** The clients' door: JSON as in {@code POST /api/v1/messages}, one object or an array. */
    public static final String OUTGOING = "switchboard.outgoing";

    public static final String ACCEPTED = "switchboard.accepted";
    public static final String INCOMING = "switchboard.incoming";
    public static final String OUTCOMES = "switchboard.outcomes";
    public static final String RECEIPTS = "switchboard.receipts";
    public static final String CALLBACK = "switchboard.callback";
    public static final String DEAD = "switchboard.dead";

    /** Reply queues: lasting ones, and temporary ones as the broker names them; each with its prefix or without. */
    private static final Pattern REPLIES =
            Pattern.compile("(jms\\.queue\\.)?switchboard\\.replies\\..+|(jms\\.tempqueue\\.)?[0-9a-f-]{36}");

    /** In JNDI, each queue is under this prefix and its own name. */
    static final String JNDI = "java:app/jms/";

    private static final String CONNECTOR = "switchboard.connector.";
    private static final String NOTICES = ".notices";

    /** All that exist from the start. */
    public static final List<String> FIXED = List.of(OUTGOING, ACCEPTED, INCOMING, OUTCOMES, RECEIPTS, CALLBACK, DEAD);

    private QueueNames() {}

    /** Whether clients may have answers sent there. */
    static boolean isForReplies(String name) {
        return REPLIES.matcher(name).matches();
    }

    public static String ofConnector(String id) {
        return CONNECTOR + id;
    }

    /** Where notices wait for the client at the other end of a connector's line. No connector's id has a dot. */
    static String ofNotices(String connector) {
        return CONNECTOR + connector + NOTICES;
    }

    /** The connector whose queue it is, of whichever kind; empty if it is none's. */
    static Optional<String> connectorOf(String queue) {
        if (!queue.startsWith(CONNECTOR)) {
            return Optional.empty();
        }
        var rest = queue.substring(CONNECTOR.length());
        return Optional.of(rest.endsWith(NOTICES) ? rest.substring(0, rest.length() - NOTICES.length()) : rest)
                .filter(Connector::isId);
    }
}
