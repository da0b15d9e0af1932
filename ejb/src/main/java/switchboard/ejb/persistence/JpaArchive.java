package switchboard.ejb.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.MessageId;
import switchboard.core.port.Archive;

/** Deletes rows, a few at a time. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class JpaArchive implements Archive {
    private static final UUID FIRST = new UUID(0, 0);

    /** A message may have 100,000 recipients: a step ends with the one that makes it longer than this. */
    private static final int MOST_RECIPIENTS = 5_000;

    /** Ids are made a moment before messages are taken, by clocks that need not agree. */
    private static final Duration CLOCKS = Duration.ofDays(2);

    private static final List<TransmissionState> OVER = Arrays.stream(TransmissionState.values())
            .filter(TransmissionState::isFinal)
            .toList();

    @PersistenceContext
    EntityManager entities;

    /** What is looked at of a message. */
    private record Row(UUID id, int recipients, String direction) {
        boolean isOver(Map<UUID, Long> ended) {
            return direction.equals("INCOMING") || ended.getOrDefault(id, 0L) == recipients;
        }
    }

    @Override
    public Step forgetMessages(MessageId after, Instant before, int most) {
        var found = rows(after == null ? FIRST : after.value(), before, most);
        var rows = few(found);
        if (rows.isEmpty()) {
            return new Step(0, null);
        }
        var ended = ended(rows);
        var over = rows.stream().filter(row -> row.isOver(ended)).map(Row::id).toList();
        if (!over.isEmpty()) {
            delete(over);
        }
        boolean isEnd = found.size() < most && rows.size() == found.size();
        return new Step(
                over.size(),
                isEnd ? null : new MessageId(rows.get(rows.size() - 1).id()));
    }

    /** By the primary key alone, whose first 48 bits are milliseconds (RFC 9562 §5.7): no younger row is read. */
    private List<Row> rows(UUID after, Instant before, int most) {
        var end = new UUID(before.plus(CLOCKS).toEpochMilli() << 16, 0);
        return entities.createQuery(
                        "select m.id, m.recipients, m.direction from Message m where m.id > :after and m.id < :end"
                                + " and m.created < :before order by m.id",
                        Object[].class)
                .setParameter("after", after)
                .setParameter("end", end)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Row((UUID) row[0], (int) row[1], (String) row[2]))
                .toList();
    }

    private static List<Row> few(List<Row> found) {
        var few = new ArrayList<Row>();
        int recipients = 0;
        for (var row : found) {
            if (recipients >= MOST_RECIPIENTS) {
                break;
            }
            few.add(row);
            recipients += row.recipients();
        }
        return few;
    }

    /** How many transmissions of each are over. */
    private Map<UUID, Long> ended(List<Row> rows) {
        var ended = new HashMap<UUID, Long>();
        entities.createQuery(
                        "select t.id.messageId, count(t) from Transmission t where t.id.messageId in :ids"
                                + " and t.state in :over group by t.id.messageId",
                        Object[].class)
                .setParameter("ids", rows.stream().map(Row::id).toList())
                .setParameter("over", OVER)
                .getResultStream()
                .forEach(pair -> ended.put((UUID) pair[0], (Long) pair[1]));
        return ended;
    }

    private void delete(List<UUID> messages) {
        for (var rows : List.of(
                "Step s where s.messageId",
                "SentPart s where s.messageId",
                "ClientReference r where r.messageId",
                "Transmission t where t.id.messageId",
                "Message m where m.id")) {
            entities.createQuery("delete from " + rows + " in :ids")
                    .setParameter("ids", messages)
                    .executeUpdate();
        }
    }

    @Override
    public int forgetReferences(Instant before, int most) {
        var old = entities.createQuery(
                        "select r from ClientReference r where r.created < :before order by r.created",
                        ClientReferenceEntity.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
        old.forEach(entities::remove);
        return old.size();
    }
}
