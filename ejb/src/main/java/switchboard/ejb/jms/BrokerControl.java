package switchboard.ejb.jms;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.transaction.Transactional;

/**
 * Asks the broker about itself by its management address (Artemis user manual, "Management via JMS"): plain messages,
 * so it works with an embedded broker and with one far away.
 */
@ApplicationScoped
public class BrokerControl {
    private static final String MANAGEMENT = "activemq.management";
    private static final long ANSWER_WITHIN = 5_000;

    @Resource(lookup = "java:/ConnectionFactory")
    ConnectionFactory factory;

    /** The broker said no, or nothing. */
    public static final class BrokerRefusal extends RuntimeException {
        private static final long serialVersionUID = 1;

        BrokerRefusal(String reason) {
            super(reason);
        }
    }

    /** Creates a durable queue; one that exists stays as it is. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void createQueue(String name) {
        var address = "jms.queue." + name;
        var definition =
                "{\\\"name\\\":\\\"%s\\\",\\\"address\\\":\\\"%s\\\",\\\"routing-type\\\":\\\"ANYCAST\\\",\\\"durable\\\":true,"
                                .formatted(address, address)
                        + "\\\"auto-delete\\\":false}";
        ask("broker", "_AMQ_OperationName", "createQueue", "[\"" + definition + "\", true]");
    }

    /** How many messages wait or are being worked on in a queue. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public long depth(String queue) {
        return Long.parseLong(ask("queue.jms.queue." + queue, "_AMQ_Attribute", "messageCount", ""));
    }

    /** How full the disk with the journal is, from 0 to 1, by the broker's last look. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public double diskUsage() {
        return Double.parseDouble(ask("broker", "_AMQ_Attribute", "diskStoreUsage", ""));
    }

    /** The share of the disk, from 0 to 1, above which the broker stops taking messages. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public double maxDiskUsage() {
        return Integer.parseInt(ask("broker", "_AMQ_Attribute", "maxDiskUsage", "")) / 100.0;
    }

    private String ask(String resource, String verb, String what, String parameters) {
        try (var context = factory.createContext()) {
            var question = context.createTextMessage(parameters);
            question.setStringProperty("_AMQ_ResourceName", resource);
            question.setStringProperty(verb, what);
            var replies = context.createTemporaryQueue();
            question.setJMSReplyTo(replies);
            context.createProducer().send(context.createQueue(MANAGEMENT), question);
            try (var consumer = context.createConsumer(replies)) {
                return answer(consumer.receive(ANSWER_WITHIN), resource + " " + what);
            }
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }

    private static String answer(Message reply, String question) throws JMSException {
        if (reply == null) {
            throw new BrokerRefusal("the broker did not answer: " + question);
        }
        var body = reply.getBody(String.class);
        if (!reply.getBooleanProperty("_AMQ_OperationSucceeded")) {
            throw new BrokerRefusal("the broker refused " + question + ": " + body);
        }
        return body.replaceAll("[\\[\\]\" ]", "");
    }
}
