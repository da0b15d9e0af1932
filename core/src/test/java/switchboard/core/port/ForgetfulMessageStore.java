package switchboard.core.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import switchboard.core.delivery.Receipt;
import switchboard.core.message.Message;

/** Remembers only what receipts and repeats need: every transmission may go and every change is written. */
public final class ForgetfulMessageStore implements ForgetfulStore {
    private final InMemoryMessageStore memory = new InMemoryMessageStore();

    @Override
    public Map<ClientReference, Claim> claims(Collection<ClientReference> references) {
        return memory.claims(references);
    }

    @Override
    public void accept(List<Message> messages, List<Claim> claims) {
        memory.accept(List.of(), claims);
    }

    @Override
    public List<Change> write(List<Change> changes) {
        memory.write(
                changes.stream().filter(change -> !change.remoteIds().isEmpty()).toList());
        return changes;
    }

    @Override
    public List<Taken> take(List<Receipt> receipts) {
        return memory.take(receipts);
    }
}
