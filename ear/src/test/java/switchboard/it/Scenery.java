package switchboard.it;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A gateway that has been at work: lines in every state, routes, words, accounts, and messages with all kinds of ends. */
final class Scenery implements AutoCloseable {
    static final String UP = "scenery-north";
    private static final String REFUSED = "scenery-south";
    private static final String STOPPED = "scenery-spare";
    private static final List<String> THINGS = List.of(
            "/routes/scenery-germany",
            "/routes/scenery-alarms",
            "/keywords/scenery",
            "/keywords/opening",
            "/accounts/scenery-shop",
            "/accounts/scenery-duty",
            "/connectors/" + UP,
            "/connectors/" + REFUSED,
            "/connectors/" + STOPPED);

    private final Gateway gateway;
    private final Api api;
    private final Smsc smsc = Smsc.start();
    private final Smsc strict = Smsc.start("somebody", "r1ghtPw7");
    private String retried = "";
    private String toMany = "";

    private Scenery(Gateway gateway) {
        this.gateway = gateway;
        this.api = gateway.admin();
    }

    static Scenery in(Gateway gateway) {
        var scenery = new Scenery(gateway);
        scenery.setUp();
        scenery.work();
        return scenery;
    }

    private void setUp() {
        connector(UP, Map.of("host", "127.0.0.1", "port", port(smsc), "systemId", "north", "source", "12345"), true);
        connector(
                REFUSED,
                Map.of("host", "127.0.0.1", "port", port(strict), "systemId", "somebody", "password", "wr0ngPw7"),
                true);
        connector(STOPPED, Map.of("host", "smsc.example", "systemId", "spare"), false);
        route("scenery-germany", 20, "to +49", List.of(UP));
        route("scenery-alarms", 10, "tag alarm", List.of(UP, REFUSED, STOPPED));
        api.save("/keywords/scenery", Map.of("answer", "Mountains, a lake and an oak."));
        api.save(
                "/keywords/opening",
                Map.of("answer", "Monday to Friday from 8 to 18, Saturday from 9 to 13. ".repeat(4)));
        account("scenery-shop", List.of("SENDER"));
        account("scenery-duty", List.of("SENDER", "OPERATOR"));
        gateway.awaitUp(UP);
        gateway.awaitPhase(REFUSED, "WAITING");
    }

    private static String port(Smsc smsc) {
        return Integer.toString(smsc.smppPort());
    }

    private void connector(String id, Map<String, String> settings, boolean started) {
        api.save(
                "/connectors/" + id,
                Map.of(
                        "transport",
                        "smpp",
                        "settings",
                        settings,
                        "started",
                        started,
                        "retry",
                        Map.of("delays", List.of("PT0.5S"), "giveUpAfter", "PT1H", "resendUnknown", true)));
    }

    private void route(String name, int position, String condition, List<String> connectors) {
        api.save("/routes/" + name, Map.of("position", position, "condition", condition, "connectors", connectors));
    }

    private void account(String name, List<String> roles) {
        api.save("/accounts/" + name, Map.of("password", "l0ng enough", "roles", roles));
    }

    private void work() {
        send("+491601000001", "Your parcel is at the door. Grüße!");
        send("+491601000002", "Привет! 你好! مرحبا بالعالم 😀");
        send("+491601000003", "aVeryLongWordThatNobodyEverBreaks".repeat(12));
        toMany = send(
                IntStream.range(0, 45)
                        .mapToObj(n -> "+4916020000%02d".formatted(n))
                        .toList(),
                "The shop opens at nine.");
        send("+999123456789", "No route takes this one.");
        smsc.deliver("491601000009", "12345", "Opening hours?");
        await(toMany, "DELIVERED");
        smsc.behave(Map.of("mode", "refuse", "status", 0x0B));
        await(send("+491601000004", "To a number that nobody has."), "FAILED");
        smsc.behave(Map.of("mode", "refuse", "status", 0x08, "count", 2));
        retried = send("+491601000005", "The network is busy, so this one takes patience. " + "0123456789 ".repeat(12));
        await(retried, "DELIVERED");
    }

    private String send(Object to, String text) {
        var body = Map.of("from", "Switch", "to", to, "text", text, "tags", List.of("scenery", "spring"));
        return api.post("/messages", body).expect(202).body().path("id").asText();
    }

    private void await(String message, String state) {
        Eventually.isTrue(
                message + " is " + state,
                () -> api.get("/messages/" + message)
                        .body()
                        .path("state")
                        .asText()
                        .equals(state));
    }

    /** A message of several parts that the network took at the third attempt. */
    String retried() {
        return retried;
    }

    /** A message to more recipients than a page shows. */
    String toMany() {
        return toMany;
    }

    @Override
    public void close() {
        THINGS.forEach(api::delete);
        smsc.close();
        strict.close();
    }
}
