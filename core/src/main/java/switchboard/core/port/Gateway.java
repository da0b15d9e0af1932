package switchboard.core.port;

import java.util.List;
import switchboard.core.account.Quota;
import switchboard.core.delivery.Receipt;
import switchboard.core.message.Message;
import switchboard.core.message.Part;

/**
 * The ways in. Each call is all or nothing and durable when it returns; many threads may call at once.
 *
 * <p>Every method throws {@link GatewayUnavailable} if the broker, the database or the disk can't take more now:
 * nothing was taken then.
 */
public interface Gateway {

    /**
     * Takes what an account wants sent. Each submission is judged alone.
     *
     * @return one answer for each submission, in their order
     */
    default List<Submitted> submit(String account, List<Submission> submissions) {
        return submit(account, List.of(), submissions);
    }

    /**
     * Likewise from a door where the account may submit so much only. What is beyond is refused with the problem
     * {@code quota_used_up}.
     *
     * @param quotas each of another period; none for any number
     */
    List<Submitted> submit(String account, List<Quota> quotas, List<Submission> submissions);

    /** Takes messages from a network. */
    void receive(List<Message> messages);

    /** Takes parts of long messages from a network, in any order; the last one that comes makes the message. */
    void parts(List<Part> parts);

    /** Takes what networks say about transmissions. A receipt that comes twice does no harm. */
    void receipts(List<Receipt> receipts);
}
