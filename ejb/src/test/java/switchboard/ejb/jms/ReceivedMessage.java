package switchboard.ejb.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import switchboard.core.Examples;

/** JMS messages as a consumer gets them; they know their body, their id, that they were sent at noon and came for the first time. */
final class ReceivedMessage {
    private ReceivedMessage() {}

    static Message text(String body) {
        return message(TextMessage.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getText" -> body;
            default -> header(method.getName());
        });
    }

    static Message octets(byte[] body) {
        return message(BytesMessage.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getBodyLength" -> (long) body.length;
            case "reset" -> null;
            case "readBytes" -> {
                System.arraycopy(body, 0, (byte[]) arguments[0], 0, body.length);
                yield body.length;
            }
            default -> header(method.getName());
        });
    }

    static Message octets(String utf8) {
        return octets(utf8.getBytes(StandardCharsets.UTF_8));
    }

    static Message hex(String octets) {
        return octets(HexFormat.of().parseHex(octets));
    }

    /** Neither text nor bytes. */
    static Message withoutBody() {
        return delivered(1);
    }

    /** Without a body, handed out so many times. */
    static Message delivered(int times) {
        return message(Message.class, (proxy, method, arguments) -> header(method.getName(), times));
    }

    private static Object header(String method) {
        return header(method, 1);
    }

    private static Object header(String method, int deliveries) {
        return switch (method) {
            case "getJMSMessageID" -> "ID:1";
            case "getJMSTimestamp" -> Examples.NOON.toEpochMilli();
            case "getIntProperty" -> deliveries;
            default -> throw new UnsupportedOperationException(method);
        };
    }

    private static Message message(Class<? extends Message> type, InvocationHandler answers) {
        return (Message) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers);
    }
}
