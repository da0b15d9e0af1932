package switchboard.simulator.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import switchboard.simulator.smsc.Smsc;
import switchboard.simulator.smsc.StoredMessage;

/** What came, and how much of it. */
final class MessageRequests {
    private final Smsc smsc;

    MessageRequests(Smsc smsc) {
        this.smsc = smsc;
    }

    void addTo(Map<String, Handler> handlers) {
        handlers.put("GET /stats", request -> Reply.ok(smsc.statistics()));
        handlers.put("GET /messages", this::list);
        handlers.put("DELETE /messages", this::reset);
        handlers.put("POST /disconnect", request -> Reply.ok(Map.of("closed", smsc.disconnect())));
    }

    private Reply list(Request request) {
        Fields query = request.query("to", "from", "limit");
        String to = query.text("to");
        String from = query.text("from");
        int limit = query.number("limit", 100, 0, Integer.MAX_VALUE);
        List<Map<String, Object>> found = smsc
                .messages(
                        message -> (to == null || to.equals(message.to()))
                                && (from == null || from.equals(message.from())),
                        limit)
                .stream()
                .map(MessageRequests::json)
                .toList();
        return Reply.ok(Map.of("messages", found));
    }

    private static Map<String, Object> json(StoredMessage message) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", message.id());
        json.put("at", message.at().toString());
        json.put("direction", message.incoming() ? "incoming" : "outgoing");
        json.put("systemId", message.systemId());
        json.put("from", message.from());
        json.put("to", message.to());
        json.put("text", message.text());
        json.put("coding", message.coding().name());
        json.put("parts", message.parts());
        json.put("state", message.state());
        return json;
    }

    private Reply reset(Request request) {
        smsc.reset();
        return Reply.empty(204);
    }
}
