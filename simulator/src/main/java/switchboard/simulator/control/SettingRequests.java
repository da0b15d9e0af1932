package switchboard.simulator.control;

import java.util.LinkedHashMap;
import java.util.Map;
import switchboard.simulator.smsc.Behaviour;
import switchboard.simulator.smsc.MessageState;
import switchboard.simulator.smsc.Mode;
import switchboard.simulator.smsc.ReceiptSettings;
import switchboard.simulator.smsc.Smsc;

/** How the SMSC behaves. A PUT says everything anew: what it leaves out goes back to its default. */
final class SettingRequests {
    private final Smsc smsc;

    SettingRequests(Smsc smsc) {
        this.smsc = smsc;
    }

    void addTo(Map<String, Handler> handlers) {
        handlers.put("GET /behaviour", request -> Reply.ok(json(smsc.behaviour())));
        handlers.put("PUT /behaviour", this::behave);
        handlers.put("GET /receipts", request -> Reply.ok(json(smsc.receipts())));
        handlers.put("PUT /receipts", this::receipts);
    }

    private Reply behave(Request request) {
        Fields fields = request.json("mode", "count", "prefix", "percent", "status", "delayMs");
        fields.required("mode");
        Behaviour usual = Behaviour.ACCEPT;
        smsc.behave(new Behaviour(
                fields.choice("mode", usual.mode(), Mode.values()),
                fields.count("count"),
                fields.text("prefix", usual.prefix()),
                fields.number("percent", usual.percent(), 0, 100),
                fields.number("status", usual.status(), 1, Integer.MAX_VALUE),
                fields.millis("delayMs", usual.delay())));
        return Reply.ok(json(smsc.behaviour()));
    }

    private Reply receipts(Request request) {
        Fields fields = request.json("delayMs", "state", "prefix", "percent");
        ReceiptSettings usual = ReceiptSettings.DEFAULT;
        smsc.receipts(new ReceiptSettings(
                fields.millis("delayMs", usual.delay()),
                fields.choice("state", usual.state(), MessageState.values()),
                fields.text("prefix", usual.prefix()),
                fields.number("percent", usual.percent(), 0, 100)));
        return Reply.ok(json(smsc.receipts()));
    }

    private static Map<String, Object> json(Behaviour behaviour) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("mode", behaviour.mode().toString());
        json.put("count", behaviour.count());
        json.put("prefix", behaviour.prefix());
        json.put("percent", behaviour.percent());
        json.put("status", behaviour.status());
        json.put("delayMs", behaviour.delay().toMillis());
        return json;
    }

    private static Map<String, Object> json(ReceiptSettings receipts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("delayMs", receipts.delay().toMillis());
        json.put("state", receipts.state().name());
        json.put("prefix", receipts.prefix());
        json.put("percent", receipts.percent());
        return json;
    }
}
