package switchboard.core.port;

import java.time.Duration;
import java.util.List;
import switchboard.core.delivery.Attempt;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.message.Message;

/**
 * The queues between the flows. Each call puts one batch; it takes part in the caller's transaction. An empty batch is
 * no call.
 */
public interface Queues {

    /** Messages from networks, to {@code RunPhases}. */
    void incoming(List<Message> batch);

    /** Messages that were accepted for sending, to {@code Send}, not to be handed out before the delay is over. */
    void accepted(List<Message> batch, Duration delay);

    /** Messages that leave at once. */
    default void accepted(List<Message> batch) {
        accepted(batch, Duration.ZERO);
    }

    /** Transmissions for one connector, not to be handed out before the delay is over. */
    void connector(String connector, List<Transmission> batch, Duration delay);

    /** What networks answered, to {@code Settle}. */
    void outcomes(List<Attempt> batch);

    /** What networks said later, to {@code TakeReceipt}. */
    void receipts(List<Receipt> batch, Duration delay);

    /** Events for clients, to {@code CallBack}. */
    void notices(List<Notice> batch, Duration delay);

    /** What nobody could place, for a person to look at. */
    void dead(List<?> batch, String reason);

    /** Whether what is put outlives the call, and a delay is kept; without that nothing is tried again. */
    boolean areDurable();
}
