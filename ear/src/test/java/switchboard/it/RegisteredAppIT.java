package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Our example of an app in a deployment of its own, on the running server. */
@ExtendWith(RunningGateway.class)
class RegisteredAppIT {
    private static final String APP = "/apps/length";

    private Gateway gateway;
    private Path deployed;

    @BeforeEach
    void deploy(Gateway running, @TempDir Path folder) throws IOException {
        gateway = running;
        var deployments = gateway.launcher().home().resolve("server/deployments");
        deployed = deployments.resolve("length-app.war");
        Files.copy(AppArchive.app(folder), deployments.resolve("length-app.new"));
        Files.move(deployments.resolve("length-app.new"), deployed, StandardCopyOption.ATOMIC_MOVE);
        Eventually.isTrue("the app is there", () -> gateway.admin().get(APP).status() == 200);
    }

    @AfterEach
    void undeploy() throws IOException {
        withdraw();
        gateway.admin().delete(APP);
    }

    private void withdraw() throws IOException {
        Files.deleteIfExists(deployed);
        Eventually.isTrue(
                "the app has gone",
                () -> !gateway.admin().get(APP).body().path("present").asBoolean());
    }

    private List<String> answers(String text) {
        try (var smsc = Smsc.start();
                var line = Line.open(gateway, smsc)) {
            assertThat(line.id()).isNotEmpty();
            smsc.deliver("4917699996", "12345", text);
            Eventually.isTrue("the phone has the answer", () -> !smsc.messages().isEmpty());
            return smsc.messages().stream()
                    .map(message -> message.path("text").asText())
                    .toList();
        }
    }

    @Test
    void messages_meet_it_with_its_settings() {
        assertThat(answers("length four")).containsExactly("4 characters");
        gateway.admin().put(APP, Map.of("settings", Map.of("unit", "letters"))).expect(200);
        assertThat(answers("length four")).containsExactly("4 letters");
    }

    @Test
    void its_place_is_kept_when_it_goes() throws IOException {
        gateway.admin().put(APP, Map.of("settings", Map.of("unit", "letters"))).expect(200);
        withdraw();
        var app = gateway.admin().get(APP).expect(200).body();
        assertThat(app.path("on").asBoolean()).isTrue();
        assertThat(app.path("settings").has("unit")).isTrue();
    }
}
