package switchboard.smpp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an SMSC says of a message, or why it says nothing (SMPP 3.4 §4.8). */
public sealed interface QueryResult {

    /**
     * @param finalAt when the state became final; null before, or when the SMSC told no absolute time
     * @param errorCode the network's, 0 to 255; 0 for none (§5.2.32)
     */
    record Known(ReceiptState state, @Nullable Instant finalAt, int errorCode) implements QueryResult {}

    /**
     * The SMSC refused to tell.
     *
     * @param status the command_status, 0x67 for instance
     * @param name its name, as of {@link SubmitResult.Rejected}
     */
    record Rejected(int status, String name) implements QueryResult {}

    /** It was not asked, or did not answer. */
    record Unanswered(String reason) implements QueryResult {}
}
