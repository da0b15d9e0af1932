package switchboard.ejb.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import switchboard.core.delivery.Receipt;
import switchboard.core.flow.Reassemble;
import switchboard.core.flow.Receive;
import switchboard.core.message.Message;
import switchboard.core.message.Part;

/** What networks deliver, in the transaction of whoever will answer the network, or in one of its own. */
@ApplicationScoped
@Transactional
class ReceiveTransaction {
    @Inject
    Receive receive;

    @Inject
    Reassemble reassemble;

    public void receive(List<Message> messages) {
        receive.receive(messages);
    }

    public void parts(List<Part> parts) {
        reassemble.take(parts);
    }

    /** How many long messages were settled or forgotten, whose time was over. */
    public int overdueParts() {
        return reassemble.settleOverdue();
    }

    public void receipts(List<Receipt> receipts) {
        receive.receipts(receipts);
    }
}
