package switchboard.ejb.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.QueryTimeoutException;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import switchboard.core.delivery.MessageState;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Address;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.core.port.GatewayUnavailable;
import switchboard.core.port.Search;
import switchboard.core.port.Standing;
import switchboard.core.port.Story;

/** Reads messages back: what happened to one, and which ones fit a search. */
@ApplicationScoped
class Stories {
    private static final String TRANSMISSIONS = "select 1 from Transmission t where t.id.messageId = m.id";

    /** A search must not keep the database busy, or the server from stopping. */
    private static final Duration LONGEST_SEARCH = Duration.ofSeconds(10);

    @PersistenceContext
    EntityManager entities;

    @Inject
    SentParts sentParts;

    Map<MessageId, Message> messages(Set<MessageId> ids) {
        return entities.createQuery("select m from Message m where m.id in :ids", MessageEntity.class)
                .setParameter("ids", ids.stream().map(MessageId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new MessageId(row.id), row -> MessageRows.parsed(row.body, Message.class)));
    }

    Optional<Story> story(MessageId id, int from, int most) {
        return Optional.ofNullable(entities.find(MessageEntity.class, id.value()))
                .map(row -> story(row, from, most));
    }

    private Story story(MessageEntity row, int from, int most) {
        var id = new MessageId(row.id);
        var message = MessageRows.parsed(row.body, Message.class);
        var steps = steps(row.id, from, most);
        var remoteIds = sentParts.remoteIds(id, from, most);
        var transmissions = rows(row.id, from, most).getResultList().stream()
                .map(transmission -> transmission(transmission, steps, remoteIds))
                .toList();
        var shown = message.to().subList(0, Math.min(message.to().size(), Math.max(1, most)));
        return new Story(
                summary(row, states(List.of(row.id))),
                message.withTo(shown),
                steps.getOrDefault(StepEntity.WHOLE, List.of()),
                transmissions);
    }

    private TypedQuery<TransmissionEntity> rows(UUID message, int from, int most) {
        return entities.createQuery(
                        "select t from Transmission t where t.id.messageId = :message and t.id.idx >= :from"
                                + " and t.id.idx < :end order by t.id.idx",
                        TransmissionEntity.class)
                .setParameter("message", message)
                .setParameter("from", from)
                .setParameter("end", from + most);
    }

    private Map<Integer, List<Story.Step>> steps(UUID message, int from, int most) {
        return entities.createQuery(
                        "select s from Step s where s.messageId = :message and (s.idx = :whole or"
                                + " (s.idx >= :from and s.idx < :end)) order by s.happened, s.id",
                        StepEntity.class)
                .setParameter("message", message)
                .setParameter("whole", StepEntity.WHOLE)
                .setParameter("from", from)
                .setParameter("end", from + most)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        step -> step.idx,
                        Collectors.mapping(
                                step -> new Story.Step(
                                        step.happened, step.state, step.attempt, step.connector, step.code, step.text),
                                Collectors.toList())));
    }

    private static Story.TransmissionStory transmission(
            TransmissionEntity row, Map<Integer, List<Story.Step>> steps, Map<TransmissionId, List<String>> remoteIds) {
        var id = new TransmissionId(new MessageId(row.id.messageId), row.id.idx);
        return new Story.TransmissionStory(
                id,
                Address.ofNetwork(row.recipient),
                row.connector,
                row.state,
                row.attempt,
                remoteIds.getOrDefault(id, List.of()),
                steps.getOrDefault(row.id.idx, List.of()),
                row.next);
    }

    /** Locked: a busy connector would change some of a thousand rows before their reader could write them. */
    List<Standing> standings(MessageId id, int from, int most) {
        var row = entities.find(MessageEntity.class, id.value());
        if (row == null || row.incomingState != null) {
            return List.of();
        }
        var message = MessageRows.parsed(row.body, Message.class);
        var known = rows(row.id, from, most).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .collect(Collectors.toMap(one -> one.id.idx, one -> one));
        var remoteIds = sentParts.lastRemoteIds(id, from, most);
        return IntStream.range(from, Math.min(from + most, row.recipients))
                .mapToObj(index -> standing(message, index, known.get(index), remoteIds))
                .toList();
    }

    private static Standing standing(
            Message message, int index, TransmissionEntity row, Map<TransmissionId, List<String>> remoteIds) {
        var id = new TransmissionId(message.id(), index);
        return row == null
                ? new Standing(
                        Transmission.first(id, message, message.to().get(index), ""),
                        TransmissionState.QUEUED,
                        List.of())
                : new Standing(
                        MessageRows.transmission(row, message, row.due),
                        row.state,
                        row.state == TransmissionState.SENT ? remoteIds.getOrDefault(id, List.of()) : List.of());
    }

    List<Story.Summary> search(Search search) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        conditions(search, conditions, parameters);
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query =
                entities.createQuery("select m from Message m" + where + " order by m.id desc", MessageEntity.class);
        parameters.forEach(query::setParameter);
        var rows = rows(query.setMaxResults(search.most()));
        var states = states(rows.stream().map(row -> row.id).toList());
        return rows.stream().map(row -> summary(row, states)).toList();
    }

    private static List<MessageEntity> rows(TypedQuery<MessageEntity> query) {
        try {
            return query.setHint("jakarta.persistence.query.timeout", (int) LONGEST_SEARCH.toMillis())
                    .getResultList();
        } catch (QueryTimeoutException e) {
            throw new GatewayUnavailable(
                    "the search took longer than " + LONGEST_SEARCH.toSeconds()
                            + " s; narrow it down by another condition",
                    LONGEST_SEARCH,
                    e);
        }
    }

    private static void conditions(Search search, List<String> conditions, Map<String, Object> parameters) {
        if (search.direction() != null) {
            conditions.add("m.direction = :direction");
            parameters.put("direction", search.direction().name());
        }
        if (search.account() != null) {
            conditions.add("m.account = :account");
            parameters.put("account", search.account());
        }
        if (search.address() != null) {
            conditions.add("(m.sender = :address or m.recipient = :address or exists (" + TRANSMISSIONS
                    + " and t.recipient = :address))");
            parameters.put("address", search.address());
        }
        if (search.words() != null) {
            conditions.add("lower(m.words) like lower(:words) escape '!'");
            parameters.put("words", "%" + search.words().replaceAll("[!%_]", "!$0") + "%");
        }
        if (search.before() != null) {
            conditions.add("m.id < :before");
            parameters.put("before", search.before().value());
        }
        state(search.state(), conditions, parameters);
    }

    private static void state(String wanted, List<String> conditions, Map<String, Object> parameters) {
        var known = Arrays.stream(TransmissionState.values())
                .filter(state -> state.name().equals(wanted))
                .findFirst();
        known.ifPresent(state -> transmissionState(state, conditions, parameters));
        if (wanted != null && known.isEmpty()) {
            conditions.add("m.incomingState = :state");
            parameters.put("state", wanted);
        }
    }

    /** As {@link MessageState} derives it: one transmission is in it and none in a livelier one. */
    private static void transmissionState(
            TransmissionState state, List<String> conditions, Map<String, Object> parameters) {
        var present = "exists (" + TRANSMISSIONS + " and t.state = :state)";
        conditions.add(
                state == MessageState.of(List.of())
                        ? "(" + present + " or (m.direction = 'OUTGOING' and not exists (" + TRANSMISSIONS + ")))"
                        : present);
        parameters.put("state", state);
        var livelier = Arrays.stream(TransmissionState.values())
                .filter(other -> other != state && MessageState.of(List.of(other, state)) == other)
                .toList();
        if (!livelier.isEmpty()) {
            conditions.add("not exists (" + TRANSMISSIONS + " and t.state in :livelier)");
            parameters.put("livelier", livelier);
        }
    }

    private Map<UUID, Set<TransmissionState>> states(Collection<UUID> messages) {
        if (messages.isEmpty()) {
            return Map.of();
        }
        var states = new HashMap<UUID, Set<TransmissionState>>();
        for (var pair : entities.createQuery(
                        "select distinct t.id.messageId, t.state from Transmission t where t.id.messageId in :ids",
                        Object[].class)
                .setParameter("ids", messages)
                .getResultList()) {
            states.computeIfAbsent((UUID) pair[0], id -> EnumSet.noneOf(TransmissionState.class))
                    .add((TransmissionState) pair[1]);
        }
        return states;
    }

    private static Story.Summary summary(MessageEntity row, Map<UUID, Set<TransmissionState>> states) {
        var message = MessageRows.parsed(row.body, Message.class);
        var state = row.incomingState != null
                ? row.incomingState
                : MessageState.of(states.getOrDefault(row.id, Set.of())).name();
        return new Story.Summary(message.withTo(message.to().subList(0, 1)), row.recipients, state);
    }
}
