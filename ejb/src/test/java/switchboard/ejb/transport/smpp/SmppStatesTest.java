package switchboard.ejb.transport.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.core.delivery.ConnectorState;
import switchboard.core.delivery.ConnectorState.Phase;
import switchboard.core.delivery.Receipt;
import switchboard.smpp.BindStatus;
import switchboard.smpp.ReceiptState;

class SmppStatesTest {

    @ParameterizedTest
    @CsvSource({"CLOSED, STOPPED", "CONNECTING, CONNECTING", "BOUND, UP", "WAITING, WAITING"})
    void a_line_is_as_its_binds_are(BindStatus.State binds, Phase phase) {
        assertThat(SmppStates.of(new BindStatus(binds, 2, 2, 2, 2, false, "bind refused", NOON, 7, 0)))
                .isEqualTo(new ConnectorState(phase, "bind refused", NOON, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2, 2, false, ''",
        "2, 2, 2, true, throttled",
        "1, 1, 1, false, '1 sending, 1 receiving of 2 binds'",
        "1, 1, 0, true, '1 sending, 0 receiving of 2 binds; throttled'",
        "2, 2, 0, false, ''",
        "0, 0, 0, false, ''"
    })
    void what_else_is_worth_knowing_is_told(
            int bound, int transmitters, int receivers, boolean throttled, String detail) {
        var status =
                new BindStatus(BindStatus.State.BOUND, bound, 2, transmitters, receivers, throttled, null, NOON, 0, 0);
        assertThat(SmppStates.of(status).detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource({
        "0, false, 'outbind is awaited at port 2777'",
        "1, true, '1 sending, 1 receiving of 2 binds; outbind is awaited at port 2777; throttled'",
        "2, false, ''"
    })
    void a_line_that_listens_says_what_for(int bound, boolean throttled, String detail) {
        var status = new BindStatus(BindStatus.State.WAITING, bound, 2, bound, bound, throttled, null, NOON, 0, 2777);
        assertThat(SmppStates.of(status).detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource({
        "SCHEDULED, UNDERWAY",
        "ENROUTE, UNDERWAY",
        "ACCEPTED, UNDERWAY",
        "UNKNOWN, UNDERWAY",
        "DELIVERED, DELIVERED",
        "EXPIRED, EXPIRED",
        "DELETED, CANCELLED",
        "UNDELIVERABLE, FAILED",
        "REJECTED, FAILED",
        "SKIPPED, FAILED"
    })
    void a_receipt_says_what_its_state_means(ReceiptState state, Receipt.Status status) {
        assertThat(SmppStates.of(state)).isEqualTo(status);
    }
}
