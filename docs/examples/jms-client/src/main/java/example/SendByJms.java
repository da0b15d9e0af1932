package example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** Sends one message and an array of 1,000 to Switchboard over JMS and prints the ids that come back. */
public final class SendByJms {
    private static final String LOCAL = "tcp://127.0.0.1:61616?enable1xPrefixes=true";
    private static final long ANSWER_WITHIN = 30_000;
    private static final int MANY = 1_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private SendByJms() {}

    /** @param args the user's name and, if it is not the usual one, the broker's URL */
    public static void main(String[] args) throws Exception {
        if (args.length < 1 || args.length > 2) {
            end(2, "usage: USER [URL]; the password is in SWITCHBOARD_JMS_PASSWORD or in the file that"
                    + " SWITCHBOARD_JMS_PASSWORD_FILE names");
        }
        try (var factory = new ActiveMQConnectionFactory(args.length == 2 ? args[1] : LOCAL);
                var context = factory.createContext(args[0], password())) {
            var one = message(1, "Hello by JMS");
            print(List.of(one), ask(context, one));

            var many = IntStream.rangeClosed(1, MANY)
                    .mapToObj(n -> message(n, "Number " + n))
                    .toList();
            print(many, ask(context, many));
        } catch (JMSRuntimeException e) {
            end(1, e.getMessage());
        }
    }

    private static Map<String, Object> message(int n, String text) {
        return Map.of("from", "Switch", "to", List.of("+49170%07d".formatted(n)), "text", text);
    }

    /** Sends one object or a list of them and waits for the answer, which says what became of each. */
    private static JsonNode ask(JMSContext context, Object body) throws JMSException, IOException {
        var replies = context.createTemporaryQueue();
        var question = context.createTextMessage(JSON.writeValueAsString(body));
        // Persistent by default: when send returns, the broker has it on disk.
        context.createProducer().setJMSReplyTo(replies).send(context.createQueue("switchboard.outgoing"), question);
        try (var consumer = context.createConsumer(replies)) {
            var answer = consumer.receive(ANSWER_WITHIN);
            if (answer == null) {
                throw new JMSRuntimeException("no answer within " + ANSWER_WITHIN + " ms");
            }
            return JSON.readTree(answer.getBody(String.class));
        } finally {
            replies.delete();
        }
    }

    private static void print(List<?> messages, JsonNode answer) {
        if (answer.has("error")) {
            throw new JMSRuntimeException("nothing was taken: " + answer.path("error").asText());
        }
        var results = answer.path("results");
        for (int i = 0; i < messages.size(); i++) {
            var result = results.path(i);
            System.out.println(result.has("id") ? result.path("id").asText() : "refused: " + result.path("problems"));
        }
    }

    /** Never from the command line, which every process on the machine may read. */
    private static String password() throws IOException {
        var file = System.getenv("SWITCHBOARD_JMS_PASSWORD_FILE");
        return file == null
                ? System.getenv().getOrDefault("SWITCHBOARD_JMS_PASSWORD", "")
                : Files.readString(Path.of(file)).strip();
    }

    private static void end(int code, String why) {
        System.err.println(why);
        System.exit(code);
    }
}
