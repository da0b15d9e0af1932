package switchboard.core.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.PartReceipts;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.core.phase.Incoming;

/**
 * What is remembered of messages. How much depends on the router: all of it, what receipts and repeats need, or that
 * in memory only. Each call takes part in the caller's transaction.
 */
public interface MessageStore {

    /** Which of these client references are taken. */
    Map<ClientReference, Claim> claims(Collection<ClientReference> references);

    /**
     * Keeps accepted messages.
     *
     * @param claims of those that carry a client reference; the transaction fails if one is taken meanwhile
     */
    void accept(List<Message> messages, List<Claim> claims);

    /** Keeps incoming messages with what the apps did to them. */
    void keep(List<Incoming> incoming);

    /**
     * Writes what happened. A change that the state does not allow any more, or that belongs to an attempt which is
     * over, is left out.
     *
     * @return the changes that were written
     */
    List<Change> write(List<Change> changes);

    /**
     * Marks transmissions as SENDING, each for its attempt.
     *
     * @return one answer for each, in their order
     */
    List<Clearance> clear(List<Transmission> transmissions, Instant now);

    /**
     * What {@link #clear} would answer; nothing is marked.
     *
     * @return one answer for each, in their order
     */
    List<Clearance> look(List<Transmission> transmissions);

    /** Whether a transmission may be handed to the network. */
    enum Clearance {
        GO,
        /** This attempt was under way when the gateway stopped: nobody knows what became of it. */
        INTERRUPTED,
        /** It is settled or this attempt is over: nothing is to be done. */
        OVER
    }

    /**
     * Notes receipts at the parts they speak of. Of several final ones for a part the first counts; where a transmission
     * has one part only, it may be forgotten that there was one.
     *
     * @return one answer for each, in their order
     */
    List<Taken> take(List<Receipt> receipts);

    /**
     * A receipt and what it speaks of.
     *
     * @param receipt as it was given, but not from before the transmission was sent
     * @param transmission null if nothing is known under its remote id (yet)
     * @param before what receipts had said of the attempt's parts before this one
     * @param after what they say with it
     */
    record Taken(Receipt receipt, @Nullable Transmission transmission, PartReceipts before, PartReceipts after) {

        public static Taken unknown(Receipt receipt) {
            var nothing = PartReceipts.none(false, 0);
            return new Taken(receipt, null, nothing, nothing);
        }
    }

    /**
     * The story of a message.
     *
     * @param from index of the first transmission to tell
     * @param most how many transmissions to tell at most
     */
    Optional<Story> story(MessageId id, int from, int most);

    /**
     * Where the transmissions of an outgoing message stand, by their index. One that is not routed yet is QUEUED, its
     * connector empty. None of them changes until the caller's transaction has ended, or that transaction fails.
     *
     * @param from index of the first
     * @param most how many at most
     * @return empty if there are no more, or nothing is known of the message
     */
    List<Standing> standings(MessageId id, int from, int most);

    /** Messages that fit, the youngest first. */
    List<Story.Summary> search(Search search);

    /** Whether messages can be looked up at all. */
    boolean keepsMessages();
}
