package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Connectors that can't be up, or shall not: nobody else is harmed, and no password is shown. */
@ExtendWith(RunningGateway.class)
class BindIT {
    private static final String WRONG = "wr0ngPw7";

    @Test
    void a_connector_that_was_never_started_keeps_nobody_from_sending(Gateway gateway) {
        try (var smsc = Smsc.start();
                var idle = Line.define(gateway, smsc, Map.of(), Map.of("started", false));
                var line = Line.open(gateway, smsc)) {
            Eventually.isTrue("its queue is watched", () -> gateway.depth("switchboard.connector." + idle.id()) == 0);
            line.await(line.send(Map.of()), "DELIVERED");
        }
    }

    @Test
    void a_wrong_password_is_named_as_the_reason_and_never_shown(Gateway gateway) throws IOException {
        try (var smsc = Smsc.start("somebody", "r1ghtPw7");
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
