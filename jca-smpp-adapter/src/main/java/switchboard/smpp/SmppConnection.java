package switchboard.smpp;

import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * A light handle to all SMPP connectors of this machine, and to its servers for ESMEs. The binds belong to the adapter,
 * not to the handle: they stay open when it is closed. Every operation may be called from any thread and none blocks on
 * the network. After {@link #close()} each throws {@link IllegalStateException}.
 */
public interface SmppConnection extends SmppServers, AutoCloseable {

    /**
     * Opens the binds of a connector and keeps them open, reconnecting with growing pauses, until {@link #shut}.
     * Returns at once; {@link #status} tells what became of it. Opening again with equal settings does nothing; with
     * others, the old binds finish what they have sent, unbind, and new ones are opened.
     */
    void open(String connector, BindSettings settings);

    /**
     * Ends a connector: what was not sent is {@link SubmitResult.NotSent}, what was sent may still be answered for some
     * seconds, then the binds unbind and close. Returns at once; a connector that is not open is left as it is.
     */
    void shut(String connector);

    /** What the connector's binds are doing; {@link BindStatus.State#CLOSED} for a connector that is not open. */
    BindStatus status(String connector);

    /**
     * Sends messages within the connector's window and rate. The stage never fails and always completes, with one
     * result for each message in the order of {@code messages}: at the latest when the settings' response time-out has
     * passed for waiting (longer by what the rate demands, and by the patience of {@link Throttling} when the SMSC
     * throttles) and again for the answer. It is completed on a thread of the
     * network: dependents must not block, or run elsewhere ({@code thenAcceptAsync}).
     *
     * <p>A connector holds about 64 MB of messages that have no result yet, or two windows of each bind where that is
     * more: some 100,000 short ones. Those handed over beyond that are {@link SubmitResult.NotSent} at once.
     */
    CompletionStage<List<SubmitResult>> submit(String connector, List<ShortMessage> messages);

    /**
     * Asks what became of a message (query_sm), within the connector's window and rate. The stage never fails and always
     * completes, as that of {@link #submit}.
     *
     * @throws IllegalArgumentException for an address that can't be sent
     */
    CompletionStage<QueryResult> query(String connector, SentMessage message);

    /**
     * Asks not to deliver a message (cancel_sm), within the connector's window and rate. The stage never fails and
     * always completes, as that of {@link #submit}.
     *
     * @throws IllegalArgumentException for an address that can't be sent
     */
    CompletionStage<ChangeResult> cancel(String connector, SentMessage message);

    /**
     * Asks to deliver another text (replace_sm), within the connector's window and rate. The stage never fails and always
     * completes, as that of {@link #submit}. The text must take one part, in the encoding that the message was sent in:
     * replace_sm has no data_coding (SMPP 3.4 §4.10.1).
     *
     * @param receiptRequested whether a receipt is wanted, as for the message: replace_sm says it anew
     * @throws IllegalArgumentException for an address or a text that can't be sent
     */
    CompletionStage<ChangeResult> replace(String connector, SentMessage message, String text, boolean receiptRequested);

    /** Gives the handle back. A repeat does nothing. */
    @Override
    void close();
}
