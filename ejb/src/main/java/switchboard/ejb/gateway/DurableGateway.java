package switchboard.ejb.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import switchboard.core.account.Quota;
import switchboard.core.delivery.Receipt;
import switchboard.core.flow.Submit;
import switchboard.core.message.Message;
import switchboard.core.message.Part;
import switchboard.core.port.Gateway;
import switchboard.core.port.Router;
import switchboard.core.port.Submission;
import switchboard.core.port.Submitted;
import switchboard.ejb.monitor.BrokerWatch;
import switchboard.ejb.router.Chosen;

/** The ways in. What comes back has been committed. */
@ApplicationScoped
class DurableGateway implements Gateway {
    @Inject
    @Chosen
    Router router;

    @Inject
    BrokerWatch broker;

    @Inject
    SubmitTransaction transaction;

    @Inject
    ReceiveTransaction receiving;

    private final GroupCommit<Submit.Order, Submitted> group = new GroupCommit<>(orders -> transaction.submit(orders));

    @Override
    public List<Submitted> submit(String account, List<Quota> quotas, List<Submission> submissions) {
        var orders = submissions.stream()
                .map(submission -> new Submit.Order(account, submission, quotas))
                .toList();
        if (!router.queues().areDurable()) {
            // There is no commit to share, and nobody should wait for somebody else's network.
            return submitAlone(orders);
        }
        broker.requireRoom();
        return group.commit(orders);
    }

    private List<Submitted> submitAlone(List<Submit.Order> orders) {
        try {
            return transaction.submit(orders);
        } catch (RuntimeException e) {
            throw NotStored.because(e);
        }
    }

    @Override
    public void receive(List<Message> messages) {
        if (!messages.isEmpty()) {
            broker.requireRoom();
            receiving.receive(messages);
        }
    }

    @Override
    public void parts(List<Part> parts) {
        if (!parts.isEmpty()) {
            broker.requireRoom();
            receiving.parts(parts);
        }
    }

    @Override
    public void receipts(List<Receipt> receipts) {
        if (!receipts.isEmpty()) {
            broker.requireRoom();
            receiving.receipts(receipts);
        }
    }
}
