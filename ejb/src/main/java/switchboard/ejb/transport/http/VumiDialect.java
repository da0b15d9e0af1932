package switchboard.ejb.transport.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Transmission;

/** Messages as Vumi's HTTP API takes them. */
final class VumiDialect implements Dialect {
    /** Fields that attributes of the same name, with {@code vumi.} before it, set. */
    private static final List<String> OPTIONS = List.of("endpoint", "session_event");

    private final HttpSettings settings;
    private final Statuses statuses;

    /** @throws IllegalArgumentException that names the setting which can't be */
    VumiDialect(Connector connector) {
        settings = new HttpSettings(connector);
        statuses = Statuses.changed(settings.text(HttpSettings.STATUSES));
    }

    @Override
    public HttpRequest request(List<Transmission> together, Instant now) {
        var told = new Told(together.get(0), settings.text(HttpSettings.SOURCE));
        var method = settings.text(VumiForm.METHOD);
        var request = Requests.json(method, settings.url(), message(told));
        Requests.login(request, settings.text(VumiForm.USER), settings.text(VumiForm.PASSWORD));
        return request.build();
    }

    private ObjectNode message(Told told) {
        var message = WireJson.MAPPER.createObjectNode();
        message.put("content", told.text());
        if (settings.text(VumiForm.RECIPIENT).equals("LIST")) {
            message.putArray("to_addr").add(told.value("to"));
        } else {
            message.put("to_addr", told.value("to"));
        }
        message.putNull("session_event");
        message.putObject("metadata").put("rapidsms_msg_id", told.value("id"));
        putIfKnown(message, "in_reply_to", told.externalId());
        putIfKnown(message, "from_addr", told.from());
        OPTIONS.forEach(option -> putIfKnown(message, option, told.value("attribute.vumi." + option)));
        return message;
    }

    private static void putIfKnown(ObjectNode message, String field, @Nullable String value) {
        if (value != null) {
            message.put(field, value);
        }
    }

    /** A server that tells no message_id is taken to use ours. */
    @Override
    public Outcome outcome(Transmission transmission, List<Transmission> together, Reply reply, Instant at) {
        return statuses.outcome(reply, at, List.of(id(transmission, reply)));
    }

    private static String id(Transmission transmission, Reply reply) {
        try {
            return WireJson.parse(reply.body())
                    .text("message_id")
                    .filter(Reply::isUsable)
                    .orElseGet(() -> transmission.id().toString());
        } catch (IllegalArgumentException e) {
            return transmission.id().toString();
        }
    }
}
