package switchboard.simulator.control;

import java.util.LinkedHashMap;
import java.util.List;
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
        handlers.put("GET /behaviour", request -> behaviours());
        handlers.put("PUT /behaviour", this::behave);
        handlers.put("GET /receipts", request -> Reply.ok(json(smsc.receipts())));
        handlers.put("PUT /receipts", this::receipts);
    }

    private Reply behave(Request request) {
        List<Fields> list =
                request.jsonList("mode", "count", "prefix", "suffix", "once", "percent", "status", "delayMs");
        smsc.behave(list.stream().map(SettingRequests::behaviour).toList());
        return behaviours();
    }

    private static Behaviour behaviour(Fields fields) {
        fields.required("mode");
        Behaviour usual = Behaviour.ACCEPT;
        return new Behaviour(
                fields.choice("mode", usual.mode(), Mode.values()),
                fields.count("count"),
                fields.text("prefix", usual.prefix()),
                fields.text("suffix", usual.suffix()),
                fields.flag("once", usual.once()),
                fields.number("percent", usual.percent(), 0, 100),
                fields.number("status", usual.status(), 1, Integer.MAX_VALUE),
                fields.millis("delayMs", usual.delay()));
    }

    /** As it was put: an object, or an array of them. */
    private Reply behaviours() {
        List<Map<String, Object>> all =
                smsc.behaviours().stream().map(SettingRequests::json).toList();
        return Reply.ok(all.size() == 1 ? all.get(0) : all);
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
        json.put("suffix", behaviour.suffix());
        json.put("once", behaviour.once());
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
