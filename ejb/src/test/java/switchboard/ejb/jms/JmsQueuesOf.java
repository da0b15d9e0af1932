package switchboard.ejb.jms;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSRuntimeException;
import java.lang.reflect.Proxy;

/** Durable queues by the broker that a test chose. */
public final class JmsQueuesOf {
    private JmsQueuesOf() {}

    /** Nobody answers there. */
    public static JmsQueues unreachableBroker() {
        var queues = new JmsQueues();
        queues.batches = new BatchMessages();
        queues.factory = (ConnectionFactory) Proxy.newProxyInstance(
                ConnectionFactory.class.getClassLoader(),
                new Class<?>[] {ConnectionFactory.class},
                (proxy, method, arguments) -> {
                    throw new JMSRuntimeException("the broker can't be reached");
                });
        return queues;
    }
}
