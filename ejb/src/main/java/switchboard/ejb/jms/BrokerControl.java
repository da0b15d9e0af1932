package switchboard.ejb.jms;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.management.ResourceNames;
import org.apache.activemq.artemis.api.jms.management.JMSManagementHelper;
import org.apache.activemq.artemis.jms.client.ActiveMQQueue;
import org.jspecify.annotations.Nullable;

/**
 * Asks the broker about itself by its management address (Artemis user manual, "Management via JMS"): plain messages,
 * so it works with an embedded broker and with one far away.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class BrokerControl {
    private static final Queue MANAGEMENT = new ActiveMQQueue("activemq.management");
    private static final String ADDRESS = "jms.queue.";
    private static final long ANSWER_WITHIN = 5_000;

    @Resource(lookup = "java:/ConnectionFactory")
    ConnectionFactory factory;

    /** What is asked, written into a message. */
    private interface Question {
        void putInto(Message message) throws Exception;
    }

    /** Creates a durable queue; one that exists stays as it is. */
    public void createQueue(String name) {
        var definition = QueueConfiguration.of(ADDRESS + name)
                .setRoutingType(RoutingType.ANYCAST)
                .setDurable(true)
                .setAutoDelete(false);
        ask(message -> JMSManagementHelper.putOperationInvocation(
                message, ResourceNames.BROKER, "createQueue", definition.toJSON(), true));
    }

    /** The names of all JMS queues. */
    List<String> queues() {
        var answer = ask(message -> JMSManagementHelper.putAttribute(message, ResourceNames.BROKER, "queueNames"));
        if (answer instanceof Object[] names) {
            return Stream.of(names)
                    .map(String::valueOf)
                    .filter(name -> name.startsWith(ADDRESS))
                    .map(name -> name.substring(ADDRESS.length()))
                    .toList();
        }
        throw new IllegalStateException("queueNames is no list: " + answer);
    }

    /** How many messages wait or are being worked on in a queue. */
    public long depth(String queue) {
        return number(ResourceNames.QUEUE + ADDRESS + queue, "messageCount").longValue();
    }

    /** How full the disk with the journal is, from 0 to 1, by the broker's last look. */
    public double diskUsage() {
        return number(ResourceNames.BROKER, "diskStoreUsage").doubleValue();
    }

    /** The share of the disk, from 0 to 1, above which the broker stops taking messages. */
    public double maxDiskUsage() {
        return number(ResourceNames.BROKER, "maxDiskUsage").intValue() / 100.0;
    }

    private Number number(String resource, String attribute) {
        var answer = ask(message -> JMSManagementHelper.putAttribute(message, resource, attribute));
        if (answer instanceof Number number) {
            return number;
        }
        throw new IllegalStateException(attribute + " of " + resource + " is no number: " + answer);
    }

    /** The helper declares {@code Exception}; whatever it is, the broker could not be asked. */
    @SuppressWarnings("CatchingUnchecked")
    private @Nullable Object ask(Question question) {
        try (var connection = factory.createConnection();
                var session = connection.createSession()) {
            connection.start();
            var message = session.createMessage();
            question.putInto(message);
            var replies = session.createTemporaryQueue();
            message.setJMSReplyTo(replies);
            session.createProducer(MANAGEMENT).send(message);
            return result(session.createConsumer(replies).receive(ANSWER_WITHIN));
        } catch (Exception e) {
            throw new IllegalStateException("the message broker can't be asked: " + e.getMessage(), e);
        }
    }

    private static @Nullable Object result(@Nullable Message answer) throws Exception {
        if (answer == null) {
            throw new JMSException("no answer within " + ANSWER_WITHIN + " ms");
        }
        var result = JMSManagementHelper.getResult(answer);
        if (!JMSManagementHelper.hasOperationSucceeded(answer)) {
            throw new JMSException(String.valueOf(result));
        }
        return result;
    }
}
