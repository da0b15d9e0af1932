package switchboard.ejb.jms;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import switchboard.core.delivery.Attempt;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.message.Excerpt;
import switchboard.core.message.Message;
import switchboard.core.port.Notice;
import switchboard.core.port.NoticeLine;
import switchboard.core.port.Queues;

/** Durable queues; each put is part of the caller's JTA transaction. */
@ApplicationScoped
public class JmsQueues implements Queues {
    static final String REASON = "switchboard_reason";

    /** Where a dead letter was. */
    static final String ORIGIN = "switchboard_queue";

    /** Of what may wait for a line: since when the oldest in the batch waits, in milliseconds since 1970. */
    static final String SINCE = "switchboard_since";

    /** It travels in the header of a JMS message, which is no place for a failed statement and its 200,000 parameters. */
    static final int LONGEST_REASON = 1_000;

    @Resource(lookup = "java:/JmsXA")
    ConnectionFactory factory;

    @Inject
    BatchMessages batches;

    @Inject
    ConnectorQueues connectorQueues;

    @Override
    public void incoming(List<Message> batch) {
        put(QueueNames.INCOMING, batch, Duration.ZERO);
    }

    @Override
    public void accepted(List<Message> batch, Duration delay) {
        put(QueueNames.ACCEPTED, batch, delay);
    }

    @Override
    public void connector(String connector, List<Transmission> batch, Duration delay) {
        putWaiting(
                connectorQueues.nameFor(connector),
                batch,
                transmission -> transmission.message().start(),
                delay);
    }

    @Override
    public void outcomes(List<Attempt> batch) {
        put(QueueNames.OUTCOMES, batch, Duration.ZERO);
    }

    @Override
    public void receipts(List<Receipt> batch, Duration delay) {
        put(QueueNames.RECEIPTS, batch, delay);
    }

    @Override
    public void notices(List<Notice> batch, Duration delay) {
        batch.stream()
                .collect(Collectors.groupingBy(this::queueOf))
                .forEach((queue, notices) -> putWaiting(queue, notices, Notice::at, delay));
    }

    private String queueOf(Notice notice) {
        return NoticeLine.connectorOf(notice.callback())
                .map(connectorQueues::noticesFor)
                .orElse(QueueNames.CALLBACK);
    }

    @Override
    public void dead(List<?> batch, String reason) {
        dead(batch, origin(batch.get(0)), reason);
    }

    /** The flows give up notices, receipts and messages that came in; what fails otherwise is known by its queue. */
    private String origin(Object item) {
        if (item instanceof Notice notice) {
            return queueOf(notice);
        }
        return item instanceof Receipt ? QueueNames.RECEIPTS : QueueNames.INCOMING;
    }

    void dead(List<?> batch, String queue, String reason) {
        try (var context = factory.createContext()) {
            bury(context, batches.write(context, batch), queue, reason);
        }
    }

    private static void bury(JMSContext context, jakarta.jms.Message letter, String queue, String reason) {
        context.createProducer()
                .setProperty(ORIGIN, queue)
                .setProperty(REASON, Excerpt.of(reason, LONGEST_REASON))
                .send(context.createQueue(QueueNames.DEAD), letter);
    }

    /** Moves what can't be read to the dead queue as it is. */
    void bury(jakarta.jms.Message message, String queue, String reason) {
        try (var context = factory.createContext()) {
            var copy = context.createBytesMessage();
            copy.writeBytes(BatchMessages.octets(message));
            bury(context, copy, queue, reason);
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }

    @Override
    public boolean areDurable() {
        return true;
    }

    void put(String queue, List<?> batch, Duration delay) {
        put(queue, batch, delay, producer -> producer);
    }

    private <T> void putWaiting(String queue, List<T> batch, Function<T, Instant> since, Duration delay) {
        batch.stream()
                .map(since)
                .min(Comparator.naturalOrder())
                .ifPresent(oldest ->
                        put(queue, batch, delay, producer -> producer.setProperty(SINCE, oldest.toEpochMilli())));
    }

    private void put(String queue, List<?> batch, Duration delay, UnaryOperator<JMSProducer> properties) {
        if (batch.isEmpty()) {
            return;
        }
        try (var context = factory.createContext()) {
            properties
                    .apply(context.createProducer())
                    .setDeliveryDelay(delay.toMillis())
                    .send(context.createQueue(queue), batches.write(context, batch));
        }
    }
}
