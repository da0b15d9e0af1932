package switchboard.ejb.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.MessageId;
import switchboard.core.port.Change;

/** Which remote ids belong to which transmission; shared by both durable stores. */
@ApplicationScoped
class SentParts {
    private static final int REMOTE_ID_LENGTH = 80;

    /** Added to what was taken of a transmission that was not taken whole: it is never complete. */
    private static final int NEVER_TAKEN = 1;

    @PersistenceContext
    EntityManager entities;

    /**
     * What a receipt speaks of.
     *
     * @param kept the transmission as JSON, where no message is kept; otherwise null
     * @param complete whether every part of the transmission is delivered now
     * @param sent when it was sent
     */
    record Found(TransmissionId transmission, String kept, boolean complete, Instant sent) {}

    /** One row as the look-up sees it: no entity, so that {@link #complete} reads what is committed by then. */
    private record Row(String remoteId, UUID messageId, int idx, int parts, String kept, Instant sent) {
        TransmissionId transmission() {
            return new TransmissionId(new MessageId(messageId), idx);
        }
    }

    /** @param kept what receipts need of the transmission, as JSON; null where messages are kept */
    void keep(Change change, String kept) {
        for (var remoteId : change.remoteIds()) {
            var part = new SentPartEntity();
            part.connector = change.transmission().connector();
            part.remoteId = shortened(remoteId);
            part.messageId = change.transmission().id().message().value();
            part.idx = change.transmission().id().index();
            part.parts = change.remoteIds().size() + (change.state() == TransmissionState.SENT ? 0 : NEVER_TAKEN);
            part.sent = change.at();
            part.transmission = kept;
            entities.persist(part);
        }
    }

    /** Notes the receipts at their parts; those of which nothing is known are not in the answer. */
    Map<Receipt, Found> take(List<Receipt> receipts) {
        var found = new HashMap<Receipt, Found>();
        var rows = new LinkedHashMap<Receipt, Row>();
        receipts.stream()
                .collect(Collectors.groupingBy(Receipt::connector, TreeMap::new, Collectors.toList()))
                .forEach((connector, some) -> rows.putAll(rows(connector, some)));
        // Two batches that lock the same transmissions do so in the same order; receipts for one stay in theirs.
        rows.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparing(Row::messageId).thenComparing(Row::idx)))
                .forEach(entry -> found.put(entry.getKey(), found(entry.getKey(), entry.getValue())));
        return found;
    }

    /** A remote id that was given twice means the younger part. */
    private Map<Receipt, Row> rows(String connector, List<Receipt> receipts) {
        var ids = receipts.stream()
                .map(receipt -> shortened(receipt.remoteId()))
                .distinct()
                .toList();
        var byId = entities.createQuery(
                        "select p.remoteId, p.messageId, p.idx, p.parts, p.transmission, p.sent from SentPart p"
                                + " where p.connector = :connector and p.remoteId in :ids order by p.id",
                        Object[].class)
                .setParameter("connector", connector)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> new Row(
                        (String) row[0], (UUID) row[1], (int) row[2], (int) row[3], (String) row[4], (Instant) row[5]))
                .collect(Collectors.toMap(Row::remoteId, row -> row, (older, younger) -> younger));
        var rows = new LinkedHashMap<Receipt, Row>();
        for (var receipt : receipts) {
            var row = byId.get(shortened(receipt.remoteId()));
            if (row != null) {
                rows.put(receipt, row);
            }
        }
        return rows;
    }

    private Found found(Receipt receipt, Row row) {
        boolean delivered = receipt.status() == Receipt.Status.DELIVERED;
        boolean complete = delivered && (row.parts() == 1 || complete(receipt, row));
        return new Found(row.transmission(), row.kept(), complete, row.sent());
    }

    /**
     * Whether all parts of one attempt are delivered, which were sent at the same instant. Receipts for them may come at
     * the same moment: each waits for the other's commit.
     */
    private boolean complete(Receipt receipt, Row row) {
        var parts = entities.createQuery(
                        "select p from SentPart p where p.messageId = :message and p.idx = :idx"
                                + " and p.connector = :connector and p.sent = :sent order by p.id",
                        SentPartEntity.class)
                .setParameter("message", row.messageId())
                .setParameter("idx", row.idx())
                .setParameter("connector", receipt.connector())
                .setParameter("sent", row.sent())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        for (var part : parts) {
            part.delivered |= part.remoteId.equals(row.remoteId());
        }
        return parts.size() == row.parts() && parts.stream().allMatch(part -> part.delivered);
    }

    /** The remote ids of a message's transmissions, in the order in which they were given. */
    Map<TransmissionId, List<String>> remoteIds(MessageId message, int from, int most) {
        return parts(message, from, most)
                .collect(Collectors.groupingBy(
                        part -> new TransmissionId(message, part.idx),
                        Collectors.mapping(part -> part.remoteId, Collectors.toList())));
    }

    /** Likewise, but only those of each transmission's last attempt: they were given at one instant. */
    Map<TransmissionId, List<String>> lastRemoteIds(MessageId message, int from, int most) {
        var lasts = new HashMap<TransmissionId, List<String>>();
        var sent = new HashMap<TransmissionId, Instant>();
        parts(message, from, most).forEach(part -> {
            var id = new TransmissionId(message, part.idx);
            if (!part.sent.equals(sent.put(id, part.sent))) {
                lasts.put(id, new ArrayList<>());
            }
            lasts.get(id).add(part.remoteId);
        });
        return lasts;
    }

    private Stream<SentPartEntity> parts(MessageId message, int from, int most) {
        return entities.createQuery(
                        "select p from SentPart p where p.messageId = :message and p.idx >= :from and p.idx < :end"
                                + " order by p.id",
                        SentPartEntity.class)
                .setParameter("message", message.value())
                .setParameter("from", from)
                .setParameter("end", from + most)
                .getResultStream();
    }

    private static String shortened(String remoteId) {
        return remoteId.length() <= REMOTE_ID_LENGTH ? remoteId : remoteId.substring(0, REMOTE_ID_LENGTH);
    }
}
