package switchboard.ejb.jms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TemporaryQueue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import switchboard.core.port.Problem;
import switchboard.core.port.Submission;
import switchboard.core.port.Submitted;
import switchboard.ejb.json.Json;

/** The clients' format on JMS: the JSON of {@code POST /api/v1/messages}, one object or an array of up to 10,000. */
@ApplicationScoped
class SubmissionMessages {
    private static final int MOST = 10_000;

    @Resource(lookup = "java:/JmsXA")
    ConnectionFactory factory;

    /** One element: a submission, or what is wrong with its form. */
    record Entry(@Nullable Submission wish, List<Problem> problems) {
        boolean isReadable() {
            return wish != null;
        }

        Submission submission() {
            if (wish == null) {
                throw new IllegalStateException("unreadable: " + problems);
            }
            return wish;
        }
    }

    List<Entry> read(Message message) throws UnreadableBody {
        var tree = tree(message);
        if (tree.isObject()) {
            return List.of(entry(tree));
        }
        if (!tree.isArray() || tree.isEmpty() || tree.size() > MOST) {
            throw new UnreadableBody("the body is neither an object nor an array of 1 to " + MOST + " objects");
        }
        var entries = new ArrayList<Entry>();
        tree.forEach(element -> entries.add(entry(element)));
        return entries;
    }

    private static JsonNode tree(Message message) throws UnreadableBody {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(BatchMessages.octets(message)));
            return Json.MAPPER.readTree(text.toString());
        } catch (CharacterCodingException e) {
            throw new UnreadableBody("the body is no UTF-8");
        } catch (JsonProcessingException e) {
            throw new UnreadableBody("the body is no JSON: " + e.getOriginalMessage());
        } catch (JMSException e) {
            throw new UnreadableBody("the body can't be read");
        }
    }

    private static Entry entry(JsonNode node) {
        if (!node.isObject()) {
            return bad("", "bad_type", "a message is an object");
        }
        try {
            return new Entry(Json.MAPPER.treeToValue(node, Submission.class), List.of());
        } catch (UnrecognizedPropertyException e) {
            return bad(e.getPropertyName(), "unknown_field", e.getPropertyName() + " is no field of a message");
        } catch (JsonMappingException e) {
            var field = e.getPath().isEmpty() ? "" : e.getPath().get(0).getFieldName();
            return bad(field, "bad_type", field + " has the wrong type");
        } catch (JsonProcessingException e) {
            return bad("", "bad_json", e.getOriginalMessage());
        }
    }

    private static Entry bad(String field, String code, String detail) {
        return new Entry(null, List.of(new Problem(field, code, detail)));
    }

    /** Sends the ids, or the problems, in the order of the submissions; does nothing without a reply queue. */
    void answer(Message question, List<Submitted> answers) {
        reply(
                question,
                Map.of(
                        "version",
                        1,
                        "results",
                        answers.stream().map(SubmissionMessages::result).toList()));
    }

    /** Tells that nothing of it was taken. */
    void refuse(Message question, String reason) {
        reply(question, Map.of("version", 1, "error", reason));
    }

    private static Map<String, Object> result(Submitted answer) {
        var result = new LinkedHashMap<String, Object>();
        if (answer instanceof Submitted.Accepted accepted) {
            result.put("id", accepted.id());
            result.put("repeated", accepted.repeated());
            result.put(
                    "transmissions",
                    IntStream.range(0, accepted.recipients().size())
                            .mapToObj(i -> Map.of(
                                    "id", accepted.transmission(i).toString(),
                                    "to", accepted.recipients().get(i).value()))
                            .toList());
        } else if (answer instanceof Submitted.Refused refused) {
            result.put("problems", refused.problems());
        }
        return result;
    }

    /** The gateway may write to every queue, so a client must not choose just any. */
    private static boolean mayGetReplies(Destination to) throws JMSException {
        return to instanceof TemporaryQueue
                || (to instanceof Queue queue && queue.getQueueName().contains(QueueNames.REPLIES));
    }

    private void reply(Message question, Map<String, Object> body) {
        try (var context = factory.createContext()) {
            var to = question.getJMSReplyTo();
            if (to == null || !mayGetReplies(to)) {
                return;
            }
            var correlation = question.getJMSCorrelationID();
            var answer = context.createTextMessage(Json.MAPPER.writeValueAsString(body));
            answer.setJMSCorrelationID(correlation == null ? question.getJMSMessageID() : correlation);
            context.createProducer().send(to, answer);
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer can't be written", e);
        }
    }
}
