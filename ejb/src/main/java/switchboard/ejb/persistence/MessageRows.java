package switchboard.ejb.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.message.Excerpt;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.core.phase.Incoming;
import switchboard.core.port.Change;
import switchboard.ejb.json.Json;

/** Core's values as rows and back. */
final class MessageRows {
    private static final int WORDS_LENGTH = 4000;

    private MessageRows() {}

    /** @param incomingState null for an outgoing message */
    static MessageEntity of(Message message, String incomingState) {
        var row = new MessageEntity();
        row.id = message.id().value();
        row.direction = message.direction().name();
        row.account = message.account();
        row.connector = message.connector();
        row.sender = message.from() == null ? null : message.from().value();
        row.recipient = message.to().get(0).value();
        row.recipients = message.to().size();
        row.words = Excerpt.of(message.content().preview(), WORDS_LENGTH);
        row.created = message.created();
        row.incomingState = incomingState;
        row.body = json(message);
        return row;
    }

    static String stateOf(Incoming.Status status) {
        return status == Incoming.Status.OPEN ? "RECEIVED" : status.name();
    }

    /** As the last thing that happened left it. */
    static Transmission transmission(TransmissionEntity row, Message message) {
        return transmission(row, message, row.attempt);
    }

    static Transmission transmission(TransmissionEntity row, Message message, int attempt) {
        var recipient = message.to().get(row.id.idx);
        return new Transmission(
                new TransmissionId(new MessageId(row.id.messageId), row.id.idx),
                message.withTo(List.of(recipient)),
                recipient,
                row.connector,
                attempt,
                row.tried.isEmpty() ? List.of() : List.of(row.tried.split(",")));
    }

    static StepEntity step(Change change) {
        var transmission = change.transmission();
        var step = new StepEntity();
        step.messageId = transmission.id().message().value();
        step.idx = transmission.id().index();
        step.happened = change.at();
        step.state = change.state();
        step.attempt = transmission.attempt();
        step.connector = transmission.connector();
        step.code = Excerpt.of(change.code(), StepEntity.CODE_LENGTH);
        step.text = Excerpt.of(change.text(), StepEntity.TEXT_LENGTH);
        return step;
    }

    /** What the apps did to an incoming message. */
    static List<StepEntity> steps(Incoming result, Instant now) {
        return result.story().stream()
                .map(text -> whole(result.message(), text, now))
                .toList();
    }

    private static StepEntity whole(Message message, String text, Instant now) {
        var step = new StepEntity();
        step.messageId = message.id().value();
        step.idx = StepEntity.WHOLE;
        step.happened = now;
        step.connector = Objects.requireNonNullElse(message.connector(), "");
        step.code = "";
        step.text = Excerpt.of(text, StepEntity.TEXT_LENGTH);
        return step;
    }

    static String json(Object value) {
        try {
            return Json.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("it can't be written as JSON", e);
        }
    }

    static <T> T parsed(String json, Class<T> type) {
        try {
            return Json.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row can't be read as " + type.getSimpleName(), e);
        }
    }
}
