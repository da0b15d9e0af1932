package switchboard.ejb.jms;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Excerpt;
import switchboard.core.port.DeadLetterQueue;

/** The queue {@code switchboard.dead}; the broker's own dead letters, which it moves there after many deliveries, included. */
@ApplicationScoped
class JmsDeadLetterQueue implements DeadLetterQueue {
    private static final int SHOWN = 500;
    private static final String UNKNOWN_REASON = "the broker gave it up: it expired, or was delivered too often";

    /** Where the broker writes the address that it moved a message from (Artemis: Message.HDR_ORIGINAL_ADDRESS). */
    private static final String MOVED_FROM = "_AMQ_ORIG_ADDRESS";

    private static final String ADDRESS = "jms.queue.";
    private static final Pattern ID = Pattern.compile("ID:[0-9A-Za-z-]{1,80}");

    @Resource(lookup = "java:/ConnectionFactory")
    ConnectionFactory readers;

    @Resource(lookup = "java:/JmsXA")
    ConnectionFactory factory;

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public List<DeadLetter> list() {
        return look(null);
    }

    @Override
    @Transactional
    public boolean putBack(String id) {
        return find(id).filter(DeadLetter::canBePutBack)
                .map(letter -> take(letter.id(), letter.queue()))
                .orElse(false);
    }

    @Override
    @Transactional
    public boolean remove(String id) {
        var letter = find(id);
        if (letter.isEmpty() || !take(id, null)) {
            return false;
        }
        JmsLog.LOG.deadLetterRemoved(id, letter.get().reason());
        return true;
    }

    private Optional<DeadLetter> find(String id) {
        return ID.matcher(id).matches() ? look(selector(id)).stream().findFirst() : Optional.empty();
    }

    private static String selector(String id) {
        return "JMSMessageID = '" + id + "'";
    }

    private List<DeadLetter> look(@Nullable String selector) {
        var letters = new ArrayList<DeadLetter>();
        try (var context = readers.createContext();
                var browser = context.createBrowser(context.createQueue(QueueNames.DEAD), selector)) {
            Enumeration<?> messages = browser.getEnumeration();
            while (letters.size() < MOST_LISTED && messages.hasMoreElements()) {
                letters.add(letter((Message) messages.nextElement()));
            }
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
        return letters;
    }

    private static DeadLetter letter(Message message) throws JMSException {
        var octets = BatchMessages.octets(message);
        var beginning = new String(octets, 0, Math.min(octets.length, 4 * SHOWN), StandardCharsets.UTF_8);
        var reason = message.getStringProperty(JmsQueues.REASON);
        return new DeadLetter(
                message.getJMSMessageID(),
                origin(message),
                reason == null ? UNKNOWN_REASON : reason,
                Instant.ofEpochMilli(message.getJMSTimestamp()),
                octets.length,
                Excerpt.of(beginning, SHOWN));
    }

    /** What the broker says goes first: of a message that it moved, all else is its sender's word. */
    private static String origin(Message message) throws JMSException {
        var address = message.getStringProperty(MOVED_FROM);
        if (address == null) {
            var ours = message.getStringProperty(JmsQueues.ORIGIN);
            return ours == null ? "" : ours;
        }
        return address.startsWith(ADDRESS) ? address.substring(ADDRESS.length()) : "";
    }

    /** Takes it out and, if there is a queue for it, puts it in there, both with the caller's transaction. */
    private boolean take(String id, @Nullable String queue) {
        try (var context = factory.createContext();
                var consumer = context.createConsumer(context.createQueue(QueueNames.DEAD), selector(id))) {
            var letter = consumer.receiveNoWait();
            if (letter != null && queue != null) {
                send(context, letter, queue);
            }
            return letter != null;
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }

    /** Without an age it would wait for ever for a line that stays down; the letter's own is all that is known. */
    static void send(JMSContext context, Message letter, String queue) throws JMSException {
        var copy = context.createBytesMessage();
        copy.writeBytes(BatchMessages.octets(letter));
        context.createProducer()
                .setProperty(JmsQueues.SINCE, letter.getJMSTimestamp())
                .send(context.createQueue(queue), copy);
    }
}
