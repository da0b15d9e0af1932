package switchboard.core.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import switchboard.core.message.Content;

/** One protocol's way to networks. Thread-safe. */
public interface Transport {

    /** As {@link Connector#transport} names it. */
    String name();

    /** What a connector of this transport can be told, in the order of a form. */
    List<Setting> settings();

    /**
     * Checks what the single settings can't tell, such as a range; touches no network.
     *
     * @throws IllegalArgumentException that names the setting and what is wrong with it
     */
    void check(Connector connector);

    /**
     * Brings the line up and keeps it up until {@link #stop}; returns before it is up. A repeat with the same connector
     * does nothing, with changed settings it brings the line up anew.
     *
     * @throws IllegalArgumentException that names the setting which can't be
     */
    void start(Connector connector);

    /** Takes the line down; what waits for an answer ends as unknown. A connector that is not up is left alone. */
    void stop(String connector);

    ConnectorState state(String connector);

    /**
     * How old a message may be when it is handed over; what waits longer, also while the line is down, has expired. Empty
     * for as old as its validity and the retry policy let it become.
     */
    default Optional<Duration> longestWait(Connector connector) {
        return Optional.empty();
    }

    /**
     * Hands transmissions to the network without blocking the caller. If it throws all the same, nobody knows what had
     * left: the outcome of the whole batch is unknown.
     *
     * @return completes, never exceptionally, with one outcome for each transmission, in their order
     */
    CompletionStage<List<Outcome>> send(Connector connector, List<Transmission> batch);

    /**
     * Asks the network not to deliver a part that it took, without blocking the caller.
     *
     * @return completes, never exceptionally; {@code NOT_ASKED} at networks that know no such wish
     */
    default CompletionStage<Answer> cancel(Connector connector, SentPart part) {
        return unheardOf();
    }

    /**
     * Asks the network what became of a part that it took, without blocking the caller.
     *
     * @return completes, never exceptionally; what is {@code DONE} has the receipt that was told; {@code NOT_ASKED} at
     *     networks that know no such question
     */
    default CompletionStage<Answer> query(Connector connector, SentPart part) {
        return unheardOf();
    }

    /**
     * Asks the network to deliver other words than it took, without blocking the caller.
     *
     * @param part the only one of its transmission
     * @return completes, never exceptionally; {@code NOT_ASKED} at networks that know no such wish, and for words that
     *     can't take the place of these
     */
    default CompletionStage<Answer> replace(Connector connector, SentPart part, Content.Text words) {
        return unheardOf();
    }

    private CompletionStage<Answer> unheardOf() {
        return CompletableFuture.completedStage(
                Answer.notAsked("connectors of transport " + name() + " can't ask for that"));
    }
}
