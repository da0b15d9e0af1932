package switchboard.ejb.transport.http;

import java.util.ArrayList;
import java.util.List;
import switchboard.core.account.Quota;
import switchboard.core.delivery.Receipt;
import switchboard.core.message.Message;
import switchboard.core.message.Part;
import switchboard.core.port.Gateway;
import switchboard.core.port.Submission;
import switchboard.core.port.Submitted;

/** Remembers what networks brought. */
final class RecordingGateway implements Gateway {
    final List<Message> messages = new ArrayList<>();
    final List<Receipt> receipts = new ArrayList<>();

    @Override
    public List<Submitted> submit(String account, List<Quota> quotas, List<Submission> submissions) {
        throw new UnsupportedOperationException("networks submit nothing");
    }

    @Override
    public void receive(List<Message> some) {
        messages.addAll(some);
    }

    @Override
    public void parts(List<Part> parts) {
        throw new UnsupportedOperationException("networks that speak HTTP send no parts");
    }

    @Override
    public void receipts(List<Receipt> some) {
        receipts.addAll(some);
    }
}
