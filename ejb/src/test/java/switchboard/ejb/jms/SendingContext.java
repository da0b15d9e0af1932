package switchboard.ejb.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.Queue;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A session that remembers what is sent by it. */
final class SendingContext {
    final List<Sent> sent = new ArrayList<>();

    /** One message on its way, with the properties that its producer gave it. */
    record Sent(String queue, Map<String, Object> properties, byte[] octets) {}

    JMSContext context() {
        return like(JMSContext.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "createBytesMessage" -> message();
            case "createProducer" -> producer();
            case "createQueue" -> queue((String) arguments[0]);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static Queue queue(String name) {
        return like(Queue.class, (proxy, method, arguments) -> name);
    }

    private static BytesMessage message() {
        var written = new byte[1][];
        return like(BytesMessage.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "writeBytes" -> written[0] = (byte[]) arguments[0];
            case "getBodyLength" -> (long) written[0].length;
            case "reset" -> null;
            case "readBytes" -> {
                System.arraycopy(written[0], 0, arguments[0], 0, written[0].length);
                yield written[0].length;
            }
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private JMSProducer producer() {
        var properties = new HashMap<String, Object>();
        return like(JMSProducer.class, (proxy, method, arguments) -> {
            switch (method.getName()) {
                case "setProperty" -> properties.put((String) arguments[0], arguments[1]);
                case "send" ->
                    sent.add(new Sent(
                            ((Queue) arguments[0]).getQueueName(), properties, BatchMessages.octets((BytesMessage)
                                    arguments[1])));
                default -> throw new UnsupportedOperationException(method.getName());
            }
            return proxy;
        });
    }

    private static <T> T like(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
