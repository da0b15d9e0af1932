package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A login that the network refuses: said where an operator looks, without the password. */
@ExtendWith(RunningGateway.class)
class BindIT {
    private static final String WRONG = "wr0ngPw7";

    @Test
    void a_wrong_password_is_named_as_the_reason_and_never_shown(Gateway gateway) throws IOException {
        try (var smsc = Smsc.start("--system-id", "somebody", "--password", "r1ghtPw7");
                var line = Line.define(gateway, smsc, Map.of("systemId", "somebody", "password", WRONG), Map.of())) {
            gateway.awaitPhase(line.id(), "WAITING");
            var connector = gateway.admin().get("/connectors/" + line.id()).expect(200);
            assertThat(connector.body().at("/state/lastError").asText()).contains("ESME_RINVPASWD");
            assertThat(connector.body().at("/settings/password").asText()).isEqualTo("********");
            for (var path : new String[] {"/connectors/" + line.id(), "/connectors", "/status"}) {
                assertThat(gateway.admin().get(path).expect(200).response().body())
                        .doesNotContain(WRONG);
            }
            assertThat(Files.readString(gateway.launcher().home().resolve("server/log/server.log")))
                    .contains(line.id())
                    .doesNotContain(WRONG);
        }
    }
}
