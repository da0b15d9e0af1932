package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An app and a router in jars of their own, which the launcher puts into the EAR. */
@ExtendWith(OwnGateway.class)
class AddedAppIT {
    private static final String SOURCE = """
            package shouting;

            import jakarta.enterprise.context.ApplicationScoped;
            import jakarta.inject.Inject;
            import java.util.Locale;
            import switchboard.core.handler.KeywordHandler;
            import switchboard.core.phase.Incoming;
            import switchboard.core.port.Settings;

            @ApplicationScoped
            public class ShoutApp extends KeywordHandler {
                private final Settings settings;

                @Inject
                public ShoutApp(Settings settings) {
                    super("shout");
                    this.settings = settings;
                }

                /** For the proxy. */
                ShoutApp() {
                    this(null);
                }

                @Override
                public String name() {
                    return "shout";
                }

                @Override
                protected Incoming help(Incoming in) {
                    return in.reply("What?");
                }

                @Override
                protected Incoming handle(Incoming in, String rest) {
                    return in.reply(rest.toUpperCase(Locale.ROOT) + settings.current().keywords().size());
                }
            }
            """;

    private static Gateway gateway;
    private static Launcher launcher;
    private static Smsc smsc;
    private static Line line;

    @BeforeAll
    static void add(Gateway own, @TempDir Path folder) throws IOException {
        gateway = own;
        launcher = gateway.launcher();
        gateway.stop();
        var app = AppArchive.jar(folder, "shout.jar", "ShoutApp", SOURCE);
        assertThat(launcher.run("add-app", app.toString())).contains("shout.jar is added");
        launcher.run("add-app", AppArchive.router(folder).toString());
        gateway.ensureRunning("rehearsal");
        smsc = Smsc.start();
        line = Line.open(gateway, smsc);
    }

    /** Both are gone with the next start, which is at once. */
    @AfterAll
    static void remove() {
        assertThat(launcher.run("remove-app", "shout.jar")).contains("shout.jar is removed");
        launcher.run("remove-app", "rehearsal-router.jar");
        line.close();
        smsc.close();
        gateway.startAnew("tracked");
        gateway.admin().get("/apps/shout").expect(404);
        assertThat(launcher.run("status")).doesNotContain("shout.jar", "rehearsal");
    }

    private static List<String> textsTo(String phone) {
        return smsc.messages().stream()
                .filter(message -> message.path("to").asText().equals(phone))
                .map(message -> message.path("text").asText())
                .toList();
    }

    @Test
    void the_status_lists_what_was_added() {
        assertThat(launcher.run("status"))
                .containsPattern("app +shout.jar")
                .containsPattern("app +rehearsal-router.jar");
    }

    @Test
    void messages_meet_the_app() {
        smsc.deliver("4917699997", "12345", "shout hey");
        Eventually.isTrue(
                "the phone has the answer", () -> !textsTo("4917699997").isEmpty());
        assertThat(textsTo("4917699997").get(0)).startsWith("HEY");
    }

    @Test
    void messages_take_the_way_of_the_router() {
        var rehearsed = line.send(Map.of("text", "a try", "tags", List.of("rehearsal")));
        var sent = line.send(Map.of("text", "meant"));
        var steps = line.await(rehearsed, "SENT");
        assertThat(Line.step(steps, "SENT").path("text").asText()).isEqualTo("rehearsed, not sent");
        assertThat(Line.states(line.await(sent, "DELIVERED"))).contains("SENDING");
        assertThat(textsTo(line.number(0).substring(1))).containsExactly("meant");
    }
}
