package switchboard.ejb.jms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.Destination;
import jakarta.jms.InvalidDestinationRuntimeException;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import switchboard.core.port.Submitted;
import switchboard.ejb.json.Json;

/** The clients' format on JMS: the JSON of {@code POST /api/v1/messages}, one object or an array of up to 10,000. */
@ApplicationScoped
class SubmissionMessages {
    private static final int MOST = 10_000;

    @Resource(lookup = "java:/JmsXA")
    ConnectionFactory factory;

    List<SubmissionFormat.Entry> read(Message message) throws UnreadableBody {
        var tree = tree(message);
        if (tree.isObject()) {
            return List.of(SubmissionFormat.entry(tree));
        }
        if (!tree.isArray() || tree.isEmpty() || tree.size() > MOST) {
            throw new UnreadableBody("the body is neither an object nor an array of 1 to " + MOST + " objects");
        }
        var entries = new ArrayList<SubmissionFormat.Entry>();
        tree.forEach(element -> entries.add(SubmissionFormat.entry(element)));
        return entries;
    }

    private static JsonNode tree(Message message) throws UnreadableBody {
        try {
            return SubmissionFormat.tree(BatchMessages.octets(message));
        } catch (JMSException e) {
            throw new UnreadableBody("the body can't be read");
        }
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

    /** The gateway may write to every queue, so a client must not choose just any, nor call it temporary. */
    private static boolean mayGetReplies(Destination to) throws JMSException {
        return to instanceof Queue queue && QueueNames.isForReplies(queue.getQueueName());
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
        } catch (InvalidDestinationRuntimeException e) {
            // The client has left: that it wants no answer any more must not undo what it asked for.
            JmsLog.LOG.answerUnwanted(String.valueOf(e.getMessage()));
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer can't be written", e);
        }
    }
}
