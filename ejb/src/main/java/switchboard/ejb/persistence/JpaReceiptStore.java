package switchboard.ejb.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.message.Content;
import switchboard.core.message.Message;
import switchboard.core.port.Change;
import switchboard.core.port.Claim;
import switchboard.core.port.ClientReference;
import switchboard.core.port.ForgetfulStore;

/** Keeps no messages: only what receipts need to find their sender, and which client references are taken. */
@ApplicationScoped
@Typed(JpaReceiptStore.class)
@Transactional
public class JpaReceiptStore implements ForgetfulStore {
    @Inject
    SentParts sentParts;

    @Inject
    ClientReferences references;

    @Inject
    Clock clock;

    @Override
    public Map<ClientReference, Claim> claims(Collection<ClientReference> wanted) {
        return references.claims(wanted);
    }

    @Override
    public void accept(List<Message> messages, List<Claim> claims) {
        references.keep(claims, clock.instant());
    }

    @Override
    public List<Change> write(List<Change> changes) {
        for (var change : changes) {
            if (!change.remoteIds().isEmpty()) {
                sentParts.keep(change, MessageRows.json(withoutContent(change.transmission())));
            }
        }
        return changes;
    }

    private static Transmission withoutContent(Transmission full) {
        var message = full.message().withContent(new Content.Text(""));
        return new Transmission(full.id(), message, full.recipient(), full.connector(), full.attempt(), full.tried());
    }

    @Override
    public List<Taken> take(List<Receipt> receipts) {
        var parts = sentParts.take(receipts);
        return IntStream.range(0, receipts.size())
                .mapToObj(place -> taken(receipts.get(place), parts.get(place)))
                .toList();
    }

    /** Where messages were kept before, no transmission is kept with the part. */
    private static Taken taken(Receipt receipt, SentParts.Found part) {
        return part == null || part.kept() == null
                ? Taken.unknown(receipt)
                : new Taken(
                        receipt.notBefore(part.sent()),
                        MessageRows.parsed(part.kept(), Transmission.class),
                        part.before(),
                        part.after());
    }
}
