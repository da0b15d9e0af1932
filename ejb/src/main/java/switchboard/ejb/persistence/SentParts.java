package switchboard.ejb.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import switchboard.core.delivery.PartReceipts;
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
     * @param before what receipts had said of the attempt's parts
     * @param after what they say now
     * @param sent when it was sent
     */
    record Found(TransmissionId transmission, String kept, PartReceipts before, PartReceipts after, Instant sent) {}

    /** One row as the look-up sees it: no entity, so that {@link #attempt} reads what is committed by then. */
    private record Row(String remoteId, UUID messageId, int idx, int parts, String kept, Instant sent) {
        TransmissionId transmission() {
            return new TransmissionId(new MessageId(messageId), idx);
        }

        Found found(PartReceipts before, PartReceipts after) {
            return new Found(transmission(), kept, before, after, sent);
        }

        /** @param taken all parts of the attempt */
        PartReceipts sum(List<SentPartEntity> taken) {
            int delivered = (int) taken.stream().filter(part -> part.delivered).count();
            int lost = (int) taken.stream().filter(part -> part.lost).count();
            return new PartReceipts(taken.size() == parts, taken.size(), delivered, lost);
        }
    }

    /** @param kept what receipts need of the transmission, as JSON; null where messages are kept */
    void keep(Change change, String kept) {
        for (var remoteId : change.remoteIds()) {
            var part = new SentPartEntity();
            part.connector = change.transmission().connector();
            part.remoteId = shortened(change.receiptId(remoteId));
            part.written = change.receiptIds().containsKey(remoteId) ? shortened(remoteId) : null;
            part.messageId = change.transmission().id().message().value();
            part.idx = change.transmission().id().index();
            part.parts = change.remoteIds().size() + (change.state() == TransmissionState.SENT ? 0 : NEVER_TAKEN);
            part.sent = change.at();
            part.transmission = kept;
            entities.persist(part);
        }
    }

    /** Notes the receipts at their parts. By their places; those of which nothing is known are not in the answer. */
    Map<Integer, Found> take(List<Receipt> receipts) {
        var rows = new HashMap<Integer, Row>();
        IntStream.range(0, receipts.size())
                .boxed()
                .collect(Collectors.groupingBy(place -> receipts.get(place).connector()))
                .forEach((connector, places) -> rows.putAll(rows(connector, places, receipts)));
        var found = new HashMap<Integer, Found>();
        // Two batches that lock the same transmissions do so in the same order; receipts for one stay in theirs.
        rows.entrySet().stream()
                .sorted(Map.Entry.<Integer, Row>comparingByValue(
                                Comparator.comparing(Row::messageId).thenComparing(Row::idx))
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> found.put(entry.getKey(), found(receipts.get(entry.getKey()), entry.getValue())));
        return found;
    }

    /** A remote id that was given twice means the younger part. */
    private Map<Integer, Row> rows(String connector, List<Integer> places, List<Receipt> receipts) {
        var ids = places.stream()
                .map(place -> shortened(receipts.get(place).remoteId()))
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
        return places.stream()
                .filter(place -> byId.containsKey(shortened(receipts.get(place).remoteId())))
                .collect(Collectors.toMap(
                        place -> place,
                        place -> byId.get(shortened(receipts.get(place).remoteId()))));
    }

    private Found found(Receipt receipt, Row row) {
        var nothing = PartReceipts.none(row.parts() == 1, 1);
        if (receipt.status() == Receipt.Status.UNDERWAY) {
            return row.found(nothing, nothing);
        }
        if (row.parts() == 1) {
            return row.found(nothing, nothing.and(receipt.status()));
        }
        var parts = attempt(receipt, row);
        var before = row.sum(parts);
        parts.stream().filter(part -> part.remoteId.equals(row.remoteId())).forEach(part -> part.note(receipt));
        return row.found(before, row.sum(parts));
    }

    /**
     * All parts of one attempt, which were sent at the same instant. Receipts for them may come at the same moment: each
     * waits for the other's commit.
     */
    private List<SentPartEntity> attempt(Receipt receipt, Row row) {
        return entities.createQuery(
                        "select p from SentPart p where p.messageId = :message and p.idx = :idx"
                                + " and p.connector = :connector and p.sent = :sent order by p.id",
                        SentPartEntity.class)
                .setParameter("message", row.messageId())
                .setParameter("idx", row.idx())
                .setParameter("connector", receipt.connector())
                .setParameter("sent", row.sent())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The remote ids, as the networks wrote them, of a message's transmissions, in the order in which they were given. */
    Map<TransmissionId, List<String>> remoteIds(MessageId message, int from, int most) {
        return parts(message, from, most)
                .collect(Collectors.groupingBy(
                        part -> new TransmissionId(message, part.idx),
                        Collectors.mapping(SentPartEntity::writtenId, Collectors.toList())));
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
            lasts.get(id).add(part.writtenId());
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
