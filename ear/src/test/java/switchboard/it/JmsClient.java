package switchboard.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.util.UUID;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** A stand-alone JMS client as an application would be: over TCP, with a login. */
final class JmsClient implements AutoCloseable {
    static final String OUTGOING = "switchboard.outgoing";

    private static final String URL = "tcp://127.0.0.1:" + Gateway.JMS + "?enable1xPrefixes=true";
    private static final long LIMIT = 120_000;

    private final ActiveMQConnectionFactory factory;
    private final JMSContext context;

    private JmsClient(String user, String password) {
        factory = new ActiveMQConnectionFactory(URL);
        context = user == null ? factory.createContext() : factory.createContext(user, password);
    }

    /** With the login that the launcher made. */
    static JmsClient of(Gateway gateway) {
        return as("jms", gateway.launcher().secret("jms-password"));
    }

    static JmsClient as(String user, String password) {
        return new JmsClient(user, password);
    }

    static JmsClient anonymous() {
        return new JmsClient(null, null);
    }

    JMSContext context() {
        return context;
    }

    void send(Message message) {
        context.createProducer().send(context.createQueue(OUTGOING), message);
    }

    /** Sends it with a temporary queue for the answer, and waits for that. */
    JsonNode ask(Message message) {
        try {
            var replies = context.createTemporaryQueue();
            var correlation = UUID.randomUUID().toString();
            message.setJMSReplyTo(replies);
            message.setJMSCorrelationID(correlation);
            send(message);
            try (var consumer = context.createConsumer(replies)) {
                var answer = (TextMessage) consumer.receive(LIMIT);
                if (answer == null || !correlation.equals(answer.getJMSCorrelationID())) {
                    throw new AssertionError("no answer to this question but " + answer);
                }
                return Api.JSON.readTree(answer.getText());
            }
        } catch (JMSException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode ask(String body) {
        return ask(context.createTextMessage(body));
    }

    @Override
    public void close() {
        context.close();
        factory.close();
    }
}
