package switchboard.ejb.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.util.ArrayList;
import java.util.List;
import switchboard.core.flow.Submit;
import switchboard.core.port.Submitted;

/**
 * The clients' door: judges what they enqueued, keeps the good and answers to their reply queue, all in one
 * transaction. A body that can't be read goes to the dead queue with the reason, and the reason to the client.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = QueueNames.JNDI + QueueNames.OUTGOING),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "4")
        })
public class OutgoingConsumer implements MessageListener {
    /** Every JMS login shares it: the broker does not tell who sent a message, and a body can't be believed. */
    static final String ACCOUNT = "jms";

    @Inject
    SubmissionMessages door;

    @Inject
    JmsQueues queues;

    @Inject
    Submit submit;

    @Inject
    Failures failures;

    @Override
    public void onMessage(Message message) {
        List<SubmissionFormat.Entry> entries;
        try {
            entries = door.read(message);
        } catch (UnreadableBody e) {
            queues.bury(message, QueueNames.OUTGOING, e.reason());
            door.refuse(message, e.reason());
            return;
        }
        if (failures.isHopeless(message)) {
            queues.bury(message, QueueNames.OUTGOING, "it failed every time: " + failures.reason(message));
            door.refuse(message, "it failed every time");
            return;
        }
        failures.watch(message, QueueNames.OUTGOING, () -> door.answer(message, judged(entries)));
    }

    private List<Submitted> judged(List<SubmissionFormat.Entry> entries) {
        var orders = entries.stream()
                .filter(SubmissionFormat.Entry::isReadable)
                .map(entry -> new Submit.Order(ACCOUNT, entry.submission()))
                .toList();
        var accepted = submit.submit(orders).iterator();
        var answers = new ArrayList<Submitted>();
        for (var entry : entries) {
            answers.add(entry.isReadable() ? accepted.next() : new Submitted.Refused(entry.problems()));
        }
        return answers;
    }
}
