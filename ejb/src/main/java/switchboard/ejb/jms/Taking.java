package switchboard.ejb.jms;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import java.util.ArrayList;
import java.util.List;

/** Takes batches from the queues of connectors, in the caller's transaction. What can't be read goes to the dead queue. */
record Taking(ConnectionFactory factory, JmsQueues queues, BatchMessages batches) {

    /**
     * What waits; empty if nothing came.
     *
     * @param selector of JMS messages; empty for all
     * @param patience how long to wait for the first, in milliseconds; 0 for not at all
     * @param most not to take another JMS message when there are so many items
     */
    <T> List<T> take(RunnerWork<T> work, String selector, long patience, int most) {
        var taken = new ArrayList<T>();
        try (var context = factory.createContext()) {
            var queue = context.createQueue(work.queue());
            try (var consumer = context.createConsumer(queue, selector)) {
                if (receive(consumer, patience, work, taken)) {
                    while (taken.size() < most && receive(consumer, 0, work, taken)) {}
                }
            }
        }
        return taken;
    }

    private <T> boolean receive(JMSConsumer consumer, long patience, RunnerWork<T> work, List<T> taken) {
        var message = patience == 0 ? consumer.receiveNoWait() : consumer.receive(patience);
        if (message == null) {
            return false;
        }
        try {
            taken.addAll(batches.read(message, work.type()));
        } catch (UnreadableBody e) {
            queues.bury(message, work.queue(), e.reason());
        }
        return true;
    }
}
