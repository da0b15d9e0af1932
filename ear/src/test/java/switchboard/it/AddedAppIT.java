package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An app in a jar of its own, which the launcher puts into the EAR. */
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

    @Test
    void a_jar_is_part_of_the_gateway_until_it_is_removed(Gateway gateway, @TempDir Path folder) throws IOException {
        var launcher = gateway.launcher();
        gateway.stop();
        var jar = AppArchive.jar(folder, "shout.jar", "ShoutApp", SOURCE);
        assertThat(launcher.run("add-app", jar.toString())).contains("shout.jar is added");
        try {
            gateway.ensureRunning("tracked");
            assertThat(launcher.run("status")).containsPattern("app +shout.jar");
            assertThat(answer(gateway, "shout hey")).startsWith("HEY");
        } finally {
            assertThat(launcher.run("remove-app", "shout.jar")).contains("shout.jar is removed");
            launcher.run("start");
        }
        gateway.admin().get("/apps/shout").expect(404);
        assertThat(launcher.run("status")).doesNotContain("shout.jar");
    }

    private static String answer(Gateway gateway, String text) {
        try (var smsc = Smsc.start();
                var line = Line.open(gateway, smsc)) {
            assertThat(line.id()).isNotEmpty();
            smsc.deliver("4917699997", "12345", text);
            Eventually.isTrue("the phone has the answer", () -> !smsc.messages().isEmpty());
            return smsc.messages().get(0).path("text").asText();
        }
    }
}
