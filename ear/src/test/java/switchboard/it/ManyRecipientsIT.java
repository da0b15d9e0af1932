package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The largest message that is accepted is also sent. */
@ExtendWith(RunningGateway.class)
class ManyRecipientsIT {
    private static final int MOST = 100_000;

    /** In one transaction with as many rows; the connector is stopped, so that its queue can be looked at. */
    @Test
    void a_message_to_as_many_as_may_be_waits_for_its_connector_in_batches(Gateway gateway) {
        try (var smsc = Smsc.start();
                var line = Line.define(gateway, smsc, Map.of(), Map.of("started", false, "window", 200))) {
            var to = IntStream.range(0, MOST).mapToObj("+4916%08d"::formatted).toList();
            var body = Map.of("to", to, "text", "all", "connector", line.id());
            var path = "/messages/"
                    + gateway.admin()
                            .post("/messages", body)
                            .expect(202)
                            .body()
                            .path("id")
                            .asText();
            Eventually.isTrue(
                    "all are routed", () -> gateway.depth("switchboard.connector." + line.id()) == MOST / 200);
            var last = gateway.admin().get(path + "?most=1&from=" + (MOST - 1)).expect(200);
            assertThat(last.body().path("recipients").asInt()).isEqualTo(MOST);
            assertThat(last.body().at("/transmissions/0/to").asText()).isEqualTo(to.get(MOST - 1));
            assertThat(last.body().at("/transmissions/0/state").asText()).isEqualTo("QUEUED");
        } finally {
            // Else the server would be busy for minutes with ending what waits for a connector that is gone.
            gateway.forget();
        }
    }
}
