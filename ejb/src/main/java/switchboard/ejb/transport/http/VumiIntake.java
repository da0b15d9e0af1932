package switchboard.ejb.transport.http;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import switchboard.core.delivery.Receipt.Status;
import switchboard.core.message.Content;
import switchboard.core.message.Excerpt;
import switchboard.core.port.HttpAnswer;
import switchboard.core.port.HttpCall;

/** What Vumi posts: user messages, and events about messages of ours. */
final class VumiIntake {
    private static final HttpAnswer TAKEN = HttpAnswer.of(200, "");
    private static final int LONGEST_ATTRIBUTE = 255;

    /** They become attributes with {@code vumi.} before their name. */
    private static final List<String> NEEDED = List.of("transport_name", "transport_type");

    private static final List<String> OPTIONAL = List.of("in_reply_to", "session_event", "group");

    private VumiIntake() {}

    /** @throws IllegalArgumentException that names what is wrong with it */
    static Intake read(HttpCall call, Arrivals arrivals) {
        if (!call.path().isEmpty()) {
            return Intake.nothing(HttpAnswer.of(404, "there is nothing at " + call.path()));
        }
        if (!call.method().equals("POST")) {
            return Intake.nothing(HttpAnswer.methodNotAllowed("POST"));
        }
        var said = WireJson.parse(new String(call.body(), StandardCharsets.UTF_8));
        return said.text("event_type").isPresent() ? event(said, arrivals) : message(said, arrivals);
    }

    private static Intake message(WireJson said, Arrivals arrivals) {
        var id = Arrivals.id("message_id", said.required("message_id"));
        var message = arrivals.message(
                said.required("from_addr"),
                Optional.of(said.required("to_addr")),
                Content.Text.ofNetwork(said.text("content").orElse("")),
                attributes(said));
        return Intake.of(message.withExternalId(id), TAKEN);
    }

    private static Map<String, String> attributes(WireJson said) {
        var attributes = new HashMap<String, String>();
        NEEDED.forEach(field -> note(attributes, field, said.required(field)));
        OPTIONAL.forEach(field -> said.text(field).ifPresent(value -> note(attributes, field, value)));
        return attributes;
    }

    private static void note(Map<String, String> attributes, String field, String value) {
        attributes.put("vumi." + field, Excerpt.of(Content.Text.ofNetwork(value).text(), LONGEST_ATTRIBUTE));
    }

    /** An ack says that the next hop took it: on its way, not delivered. */
    private static Intake event(WireJson said, Arrivals arrivals) {
        var id = Arrivals.id("user_message_id", said.required("user_message_id"));
        var type = said.required("event_type");
        return switch (type) {
            case "ack" -> receipt(arrivals, id, Status.UNDERWAY, "ack as " + said.required("sent_message_id"));
            case "nack" -> receipt(arrivals, id, Status.FAILED, "nack: " + said.required("nack_reason"));
            case "delivery_report" -> delivery(arrivals, id, said.required("delivery_status"));
            default -> throw new IllegalArgumentException("event_type is none of ack, nack and delivery_report");
        };
    }

    private static Intake delivery(Arrivals arrivals, String id, String status) {
        return switch (status) {
            case "pending" -> receipt(arrivals, id, Status.UNDERWAY, status);
            case "failed" -> receipt(arrivals, id, Status.FAILED, status);
            case "delivered" -> receipt(arrivals, id, Status.DELIVERED, status);
            default -> throw new IllegalArgumentException("delivery_status is none of pending, failed and delivered");
        };
    }

    private static Intake receipt(Arrivals arrivals, String id, Status status, String text) {
        return Intake.of(arrivals.receipt(id, status, "", text), TAKEN);
    }
}
