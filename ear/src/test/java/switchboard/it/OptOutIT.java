package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who says STOP gets nothing more until START, whoever sends. */
@ExtendWith(RunningGateway.class)
class OptOutIT {
    private Api api;
    private Smsc smsc;
    private Line line;

    @BeforeEach
    void connect(Gateway gateway) {
        api = gateway.admin();
        smsc = Smsc.start();
        line = Line.open(gateway, smsc);
    }

    @AfterEach
    void disconnect() {
        api.delete("/opt-outs/" + line.digits() + "000");
        api.delete("/opt-outs/" + line.digits() + "000/" + line.id());
        line.close();
        smsc.close();
    }

    private void say(String word) {
        var before = smsc.messages().size();
        smsc.deliver(line.digits() + "000", "12345", word);
        Eventually.isTrue(word + " is answered", () -> smsc.messages().size() == before + 1);
    }

    private void assertRefused() {
        var step = Line.step(line.await(line.send(Map.of()), "FAILED"), "FAILED");
        assertThat(step.path("code").asText()).isEqualTo("opted_out");
        assertThat(step.path("text").asText()).isEqualTo("opted out");
    }

    @Test
    void stop_ends_messages_and_start_begins_them_again() {
        say("STOP");
        assertRefused();
        say("Start!");
        line.await(line.send(Map.of()), "DELIVERED");
    }

    @Test
    void an_operator_notes_and_takes_back_an_opt_out_of_one_line() {
        var path = "/opt-outs/" + line.digits() + "000/" + line.id();
        var noted = api.put(path, "").expect(201).body();
        assertThat(noted.path("source").asText()).isEqualTo("account admin");
        assertThat(api.put(path, "").expect(200).body()).isEqualTo(noted);
        assertThat(api.get("/opt-outs?address=" + line.digits() + "000").body().path("optOuts"))
                .containsExactly(noted);
        assertRefused();
        api.delete(path).expect(204);
        Refused.with(404, "not_found", api.delete(path));
        line.await(line.send(Map.of()), "DELIVERED");
    }

    @Test
    void an_opt_out_of_nothing_is_refused() {
        Refused.with(400, "invalid_parameter", api.put("/opt-outs/+49x", ""));
        Refused.with(404, "not_found", api.put("/opt-outs/12345/nowhere", ""));
    }
}
