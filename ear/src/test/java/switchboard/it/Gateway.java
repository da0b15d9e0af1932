package switchboard.it;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import switchboard.postgres.PostgresServer;

/** The server under test: started, stopped, killed, and asked over its REST API. */
final class Gateway {
    static final int HTTP = 8080 + Launcher.PORT_OFFSET;
    static final int JMS = 61616 + Launcher.PORT_OFFSET;
    static final int MANAGEMENT = 9990 + Launcher.PORT_OFFSET;
    static final String BASE_URL = "http://127.0.0.1:" + HTTP;

    private final Launcher launcher;
    private String router = "";

    /** Nothing of an earlier run is left but the server's software and its secrets. */
    private Gateway(Launcher launcher) {
        this.launcher = launcher;
        forget();
    }

    /** No store of JUnit's: each class of a forked process is a run of its own, and its stores end with it. */
    private static final class Only {
        static final Gateway GATEWAY = new Gateway(new Launcher(home("")));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(GATEWAY::stop));
        }
    }

    static Gateway ofThisProcess() {
        return Only.GATEWAY;
    }

    /** One with that database, in a home of its own but on the same ports: the one of this process is stopped. */
    static Gateway with(PostgresServer database) {
        ofThisProcess().stop();
        return new Gateway(new Launcher(home("-postgresql")).with(database));
    }

    private static Path home(String kind) {
        return Launcher.ROOT.resolve("ear/target/it-" + Launcher.FORK + kind);
    }

    /** Stops it, and what it knew is gone. */
    void forget() {
        stop();
        launcher.forgetData();
    }

    /** Starts it, or starts it anew if it runs with another router. */
    void ensureRunning(String wanted) {
        if (!router.equals(wanted)) {
            stop();
            launcher.run("start", "--router", wanted);
            router = wanted;
        }
    }

    /** For when apps were added or taken away: then the launcher starts anew what runs, with any router. */
    void startAnew(String wanted) {
        launcher.run("start", "--router", wanted);
        router = wanted;
    }

    void stop() {
        launcher.run("stop");
        router = "";
    }

    /** As if the plug had been pulled, as far as a process can tell. */
    void kill() {
        var process = launcher.server();
        process.destroyForcibly();
        process.onExit().join();
        router = "";
    }

    Launcher launcher() {
        return launcher;
    }

    /** The API as the administrator. */
    Api admin() {
        return new Api(baseUrl(), "admin", launcher.secret("admin-password"));
    }

    Api as(String account, String password) {
        return new Api(baseUrl(), account, password);
    }

    String baseUrl() {
        return BASE_URL;
    }

    /** A connector to this SMSC and a route for all recipients that start so; up when this returns. */
    void connect(String id, Smsc smsc, String prefix, Map<String, ?> changes) {
        define(id, smsc, prefix, Map.of(), changes);
        awaitUp(id);
    }

    /** As {@link #connect}, but may never come up. */
    void define(String id, Smsc smsc, String prefix, Map<String, String> settings, Map<String, ?> changes) {
        var bind = new LinkedHashMap<>(
                Map.of("host", "127.0.0.1", "port", Integer.toString(smsc.smppPort()), "systemId", id));
        bind.putAll(settings);
        var connector = new LinkedHashMap<String, Object>(Map.of(
                "transport",
                "smpp",
                "settings",
                bind,
                "started",
                true,
                "window",
                50,
                "retry",
                Map.of("delays", List.of("PT0.5S"), "giveUpAfter", "PT1H", "resendUnknown", true)));
        connector.putAll(changes);
        admin().save("/connectors/" + id, connector);
        admin().save("/routes/" + id, Map.of("position", 10, "condition", "to " + prefix, "connectors", List.of(id)));
    }

    /** Undoes {@link #connect}. */
    void disconnect(String id) {
        admin().delete("/routes/" + id).expect(204);
        admin().delete("/connectors/" + id).expect(204);
    }

    void awaitUp(String connector) {
        awaitPhase(connector, "UP");
    }

    void awaitPhase(String connector, String phase) {
        Eventually.isTrue(
                "connector " + connector + " is " + phase,
                () -> admin().get("/connectors/" + connector)
                        .body()
                        .at("/state/phase")
                        .asText()
                        .equals(phase));
    }

    /** How many JMS messages wait in a queue, as the status tells. */
    long depth(String queue) {
        return admin().get("/status")
                .expect(200)
                .body()
                .path("queueDepths")
                .path(queue)
                .asLong(-1);
    }
}
