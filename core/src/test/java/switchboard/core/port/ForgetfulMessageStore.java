package switchboard.core.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.core.phase.Incoming;

/** Remembers only what receipts and repeats need: every transmission may go and every change is written. */
public final class ForgetfulMessageStore implements MessageStore {
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
    public void keep(List<Incoming> incoming) {}

    @Override
    public List<Change> write(List<Change> changes) {
        memory.write(
                changes.stream().filter(change -> !change.remoteIds().isEmpty()).toList());
        return changes;
    }

    @Override
    public List<Clearance> clear(List<Transmission> transmissions, Instant now) {
        return transmissions.stream().map(transmission -> Clearance.GO).toList();
    }

    @Override
    public List<Taken> take(List<Receipt> receipts) {
        return memory.take(receipts);
    }

    @Override
    public Optional<Story> story(MessageId id, int from, int most) {
        return Optional.empty();
    }

    @Override
    public List<Standing> standings(MessageId id, int from, int most) {
        return List.of();
    }

    @Override
    public List<Story.Summary> search(Search search) {
        return List.of();
    }

    @Override
    public boolean keepsMessages() {
        return false;
    }
}
