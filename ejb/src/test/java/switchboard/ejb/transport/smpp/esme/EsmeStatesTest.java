package switchboard.ejb.transport.smpp.esme;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.delivery.ConnectorState;
import switchboard.core.delivery.ConnectorState.Phase;
import switchboard.smpp.BindType;
import switchboard.smpp.ServerStatus;

class EsmeStatesTest {

    private static ConnectorState state(ServerStatus.State server, String error, BindType... binds) {
        var bound = Arrays.stream(binds)
                .map(type -> new ServerStatus.Esme(ExampleEsme.bind(type), NOON.plusSeconds(5), 1, 2, 3, 4))
                .toList();
        return EsmeStates.of(
                new ServerStatus(server, 2775, 0, error, NOON, binds.length, bound), ExampleEsme.with(Map.of()), "");
    }

    @Test
    void it_is_up_while_something_can_be_delivered() {
        assertThat(state(ServerStatus.State.LISTENING, null, BindType.TRANSMITTER, BindType.RECEIVER))
                .isEqualTo(new ConnectorState(Phase.UP, null, NOON.plusSeconds(5), 4));
    }

    @Test
    void a_quota_that_is_used_up_is_told_whether_it_is_bound_or_not() {
        var nobody = new ServerStatus(ServerStatus.State.LISTENING, 2775, 0, null, NOON, 0, List.of());
        assertThat(EsmeStates.of(nobody, ExampleEsme.with(Map.of()), "used up").detail())
                .isEqualTo("used up");
    }

    @Test
    void nobody_is_there() {
        assertThat(state(ServerStatus.State.LISTENING, null))
                .isEqualTo(new ConnectorState(Phase.WAITING, "\"bank\" is not bound", NOON, 0));
    }

    @Test
    void a_transmitter_takes_nothing() {
        assertThat(state(ServerStatus.State.LISTENING, null, BindType.TRANSMITTER)
                        .lastError())
                .isEqualTo("\"bank\" is bound as transmitter only");
    }

    @Test
    void a_port_that_is_taken_is_told() {
        assertThat(state(ServerStatus.State.WAITING, "port 2775: Address already in use")
                        .lastError())
                .isEqualTo("port 2775: Address already in use");
    }
}
