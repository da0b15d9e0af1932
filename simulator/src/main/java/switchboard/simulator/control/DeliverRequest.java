package switchboard.simulator.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import switchboard.simulator.smsc.DeliveryResult;
import switchboard.simulator.smsc.PartOrder;
import switchboard.simulator.smsc.Smsc;

/** Sends a text, or many, from a phone to the gateway and tells what the gateway answered. */
final class DeliverRequest {
    private static final int MOST_AT_ONCE = 100_000;

    private final Smsc smsc;

    DeliverRequest(Smsc smsc) {
        this.smsc = smsc;
    }

    void addTo(Map<String, Handler> handlers) {
        handlers.put("POST /deliver", this::deliver);
    }

    private Reply deliver(Request request) {
        Fields fields = request.json("from", "to", "text", "count", "systemId", "order");
        String from = address(fields, "from");
        String to = address(fields, "to");
        String text = fields.required("text");
        String systemId = fields.text("systemId", "");
        PartOrder order = fields.choice("order", PartOrder.FORWARDS, PartOrder.values());
        int count = fields.number("count", 1, 1, MOST_AT_ONCE);
        if (!smsc.hasReceiver(systemId)) {
            return Reply.error(503, "nobody is bound as receiver");
        }
        boolean many = fields.text("count") != null;
        long start = System.nanoTime();
        List<DeliveryResult> results = send(systemId, from, to, many ? numbered(text, count) : List.of(text), order);
        double seconds = (System.nanoTime() - start) / 1e9;
        return many ? summary(count, results, seconds) : single(results, seconds);
    }

    /** SMPP 3.4 §5.2.9: 20 octets. */
    private static String address(Fields fields, String name) {
        String address = fields.required(name);
        if (!address.matches("[ -~]{1,20}")) {
            throw new BadRequest(name, "must have 1 to 20 ASCII characters");
        }
        return address;
    }

    private static List<String> numbered(String text, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> text + " " + i).toList();
    }

    private List<DeliveryResult> send(String systemId, String from, String to, List<String> texts, PartOrder order) {
        try {
            return smsc.deliver(systemId, from, to, texts, order).stream()
                    .map(CompletableFuture::join)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new BadRequest("text", String.valueOf(e.getMessage()));
        }
    }

    /** The first part that was not taken decides. */
    private static Reply single(List<DeliveryResult> parts, double seconds) {
        DeliveryResult result =
                parts.stream().filter(part -> !part.isAccepted()).findFirst().orElse(parts.get(0));
        return switch (result.kind()) {
            case ANSWERED ->
                Reply.ok(json("status", result.status(), "parts", parts.size(), "millis", Math.round(seconds * 1e3)));
            case TIMED_OUT -> Reply.error(504, "the gateway did not answer");
            case DISCONNECTED -> Reply.error(502, "the connection was lost before the gateway answered");
        };
    }

    private static Reply summary(int count, List<DeliveryResult> parts, double seconds) {
        Map<Integer, Integer> statuses = new TreeMap<>();
        int unanswered = 0;
        for (DeliveryResult part : parts) {
            if (part.kind() == DeliveryResult.Kind.ANSWERED) {
                statuses.merge(part.status(), 1, Integer::sum);
            } else {
                unanswered++;
            }
        }
        Map<String, Object> json = json("count", count, "parts", parts.size(), "statuses", statuses);
        json.put("unanswered", unanswered);
        json.put("millis", Math.round(seconds * 1e3));
        json.put("perSecond", Math.round(parts.size() / seconds));
        return Reply.ok(json);
    }

    private static Map<String, Object> json(String a, Object x, String b, Object y, String c, Object z) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(a, x);
        json.put(b, y);
        json.put(c, z);
        return json;
    }
}
