package switchboard.ejb.jms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.BytesMessage;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import switchboard.ejb.json.Json;

/** Batches as JMS messages: {@code {"version":1,"items":[…]}} in UTF-8. */
@ApplicationScoped
class BatchMessages {
    private static final int VERSION = 1;
    private static final String DELIVERY_COUNT = "JMSXDeliveryCount";

    private record Written(int version, List<?> items) {}

    Message write(JMSContext context, List<?> items) {
        try {
            var message = context.createBytesMessage();
            message.writeBytes(Json.MAPPER.writeValueAsBytes(new Written(VERSION, items)));
            return message;
        } catch (JMSException | JsonProcessingException e) {
            throw new IllegalStateException("a batch can't be written", e);
        }
    }

    /** @throws UnreadableBody if this gateway did not write it, or a younger one did */
    <T> List<T> read(Message message, Class<T> type) throws UnreadableBody {
        try {
            var tree = Json.MAPPER.readTree(octets(message));
            if (tree.path("version").asInt() != VERSION) {
                throw new UnreadableBody("it is no batch of version " + VERSION);
            }
            var items = tree.path("items");
            if (!areObjects(items)) {
                throw new UnreadableBody("it has no items");
            }
            var list = Json.MAPPER.getTypeFactory().constructCollectionType(List.class, type);
            return Json.MAPPER.convertValue(items, list);
        } catch (JMSException | IOException | IllegalArgumentException e) {
            throw new UnreadableBody("it can't be read: " + e.getMessage());
        }
    }

    private static boolean areObjects(JsonNode items) {
        for (var item : items) {
            if (!item.isObject()) {
                return false;
            }
        }
        return items.isArray();
    }

    /** The body of a text message in UTF-8, or of a bytes message as it is; empty for any other. */
    static byte[] octets(Message message) throws JMSException {
        if (message instanceof TextMessage text) {
            return text.getText() == null ? new byte[0] : text.getText().getBytes(StandardCharsets.UTF_8);
        }
        if (message instanceof BytesMessage bytes) {
            var octets = new byte[Math.toIntExact(bytes.getBodyLength())];
            bytes.reset();
            bytes.readBytes(octets);
            return octets;
        }
        return new byte[0];
    }

    /** How often the broker has handed it out, this time included. */
    static int deliveries(Message message) {
        try {
            return message.getIntProperty(DELIVERY_COUNT);
        } catch (JMSException e) {
            throw new IllegalStateException("a message has no delivery count", e);
        }
    }
}
