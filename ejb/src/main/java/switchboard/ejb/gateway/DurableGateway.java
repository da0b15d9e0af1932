package switchboard.ejb.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import switchboard.core.delivery.Receipt;
import switchboard.core.flow.Submit;
import switchboard.core.message.Message;
import switchboard.core.port.Gateway;
import switchboard.core.port.Submission;
import switchboard.core.port.Submitted;
import switchboard.ejb.monitor.BrokerWatch;

/** The ways in. What comes back has been committed. */
@ApplicationScoped
class DurableGateway implements Gateway {
    @Inject
    BrokerWatch broker;

    @Inject
    SubmitTransaction transaction;

    @Inject
    ReceiveTransaction receiving;

    private final GroupCommit<Submit.Order, Submitted> group = new GroupCommit<>(orders -> transaction.submit(orders));

    @Override
    public List<Submitted> submit(String account, List<Submission> submissions) {
        broker.requireRoom();
        return group.commit(submissions.stream()
                .map(submission -> new Submit.Order(account, submission))
                .toList());
    }

    @Override
    public void receive(List<Message> messages) {
        if (!messages.isEmpty()) {
            broker.requireRoom();
            receiving.receive(messages);
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
