package switchboard.ejb.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.message.MessageId;
import switchboard.core.port.Change;

/** Which remote ids belong to which transmission; shared by both durable stores. */
@ApplicationScoped
class SentParts {
    private static final int REMOTE_ID_LENGTH = 80;

    @PersistenceContext
    EntityManager entities;

    /** @param transmission what receipts need, as JSON; null where messages are kept */
    void keep(Change change, String transmission) {
        for (var remoteId : change.remoteIds()) {
            var part = new SentPartEntity();
            part.connector = change.transmission().connector();
            part.remoteId = shortened(remoteId);
            part.messageId = change.transmission().id().message().value();
            part.idx = change.transmission().id().index();
            part.sent = change.at();
            part.transmission = transmission;
            entities.persist(part);
        }
    }

    /** The part that each receipt speaks of; a remote id that was given twice means the younger part. */
    Map<Receipt, SentPartEntity> find(List<Receipt> receipts) {
        var found = new HashMap<Receipt, SentPartEntity>();
        receipts.stream().collect(Collectors.groupingBy(Receipt::connector)).forEach((connector, some) -> {
            var byId = entities.createQuery(
                            "select p from SentPart p where p.connector = :connector and p.remoteId in :ids order by p.id",
                            SentPartEntity.class)
                    .setParameter("connector", connector)
                    .setParameter(
                            "ids",
                            some.stream()
                                    .map(receipt -> shortened(receipt.remoteId()))
                                    .toList())
                    .getResultStream()
                    .collect(Collectors.toMap(part -> part.remoteId, part -> part, (older, younger) -> younger));
            for (var receipt : some) {
                var part = byId.get(shortened(receipt.remoteId()));
                if (part != null) {
                    found.put(receipt, part);
                }
            }
        });
        return found;
    }

    /** Notes a receipt at its part; true if every part of the transmission is delivered now. */
    boolean complete(Receipt receipt, SentPartEntity part) {
        if (receipt.status() != Receipt.Status.DELIVERED) {
            return false;
        }
        part.delivered = true;
        return of(part).stream().allMatch(each -> each.delivered);
    }

    /** All parts of one transmission by the connector that sent this one. */
    private List<SentPartEntity> of(SentPartEntity part) {
        return entities.createQuery(
                        "select p from SentPart p where p.messageId = :message and p.idx = :idx"
                                + " and p.connector = :connector order by p.id",
                        SentPartEntity.class)
                .setParameter("message", part.messageId)
                .setParameter("idx", part.idx)
                .setParameter("connector", part.connector)
                .getResultList();
    }

    /** The remote ids of these messages' transmissions, in the order in which they were given. */
    Map<TransmissionId, List<String>> remoteIds(MessageId message, int from, int most) {
        return entities.createQuery(
                        "select p from SentPart p where p.messageId = :message and p.idx >= :from and p.idx < :end"
                                + " order by p.id",
                        SentPartEntity.class)
                .setParameter("message", message.value())
                .setParameter("from", from)
                .setParameter("end", from + most)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        part -> new TransmissionId(message, part.idx),
                        Collectors.mapping(part -> part.remoteId, Collectors.toList())));
    }

    private static String shortened(String remoteId) {
        return remoteId.length() <= REMOTE_ID_LENGTH ? remoteId : remoteId.substring(0, REMOTE_ID_LENGTH);
    }
}
