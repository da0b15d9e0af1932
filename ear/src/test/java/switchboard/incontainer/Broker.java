package switchboard.incontainer;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.apache.activemq.artemis.api.core.management.ResourceNames;
import org.apache.activemq.artemis.api.jms.management.JMSManagementHelper;
import org.apache.activemq.artemis.jms.client.ActiveMQQueue;

/** The server's broker, past the gateway. */
final class Broker {
    private static final String DEAD = "switchboard.dead";

    private Broker() {}

    /** How many messages were ever put into this queue and committed. */
    static long everPut(String queue) throws Exception {
        try (var connection = factory().createConnection();
                var session = connection.createSession()) {
            connection.start();
            var question = session.createMessage();
            JMSManagementHelper.putAttribute(question, ResourceNames.QUEUE + "jms.queue." + queue, "messagesAdded");
            var answers = session.createTemporaryQueue();
            question.setJMSReplyTo(answers);
            session.createProducer(new ActiveMQQueue("activemq.management")).send(question);
            var answer = session.createConsumer(answers).receive();
            return ((Number) JMSManagementHelper.getResult(answer)).longValue();
        }
    }

    /** Why messages are in the dead queue, in their order there. */
    static List<String> reasonsOfDeath() {
        var reasons = new ArrayList<String>();
        try (var context = factory().createContext();
                var browser = context.createBrowser(context.createQueue(DEAD))) {
            Enumeration<?> dead = browser.getEnumeration();
            for (var message : Collections.list(dead)) {
                reasons.add(((Message) message).getStringProperty("switchboard_reason"));
            }
        } catch (JMSException e) {
            throw new IllegalStateException("the dead queue can't be looked into", e);
        }
        return reasons;
    }

    /** As if the gateway had put it there. */
    static void put(String queue, String body) {
        try (var context = factory().createContext()) {
            context.createProducer().send(context.createQueue(queue), body);
        }
    }

    static void forgetTheDead() {
        try (var context = factory().createContext();
                var consumer = context.createConsumer(context.createQueue(DEAD))) {
            while (consumer.receiveNoWait() != null) {}
        }
    }

    private static ConnectionFactory factory() {
        try {
            return InitialContext.doLookup("java:/ConnectionFactory");
        } catch (NamingException e) {
            throw new IllegalStateException("the server has no broker", e);
        }
    }
}
