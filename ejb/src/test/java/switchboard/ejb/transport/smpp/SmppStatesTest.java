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
        assertThat(SmppStates.of(new BindStatus(binds, 1, 2, "bind refused", NOON, 7)))
                .isEqualTo(new ConnectorState(phase, "bind refused", NOON, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "SCHEDULED, UNDERWAY",
        "ENROUTE, UNDERWAY",
        "ACCEPTED, UNDERWAY",
        "UNKNOWN, UNDERWAY",
        "DELIVERED, DELIVERED",
        "EXPIRED, EXPIRED",
        "DELETED, FAILED",
        "UNDELIVERABLE, FAILED",
        "REJECTED, FAILED",
        "SKIPPED, FAILED"
    })
    void a_receipt_says_what_its_state_means(ReceiptState state, Receipt.Status status) {
        assertThat(SmppStates.of(state)).isEqualTo(status);
    }
}
