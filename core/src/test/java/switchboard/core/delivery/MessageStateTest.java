package switchboard.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.delivery.TransmissionState.DELIVERED;
import static switchboard.core.delivery.TransmissionState.FAILED;
import static switchboard.core.delivery.TransmissionState.QUEUED;
import static switchboard.core.delivery.TransmissionState.SENDING;
import static switchboard.core.delivery.TransmissionState.SENT;
import static switchboard.core.delivery.TransmissionState.UNKNOWN;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import switchboard.core.conformance.Conforms;

class MessageStateTest {
    @Test
    void a_message_without_transmissions_is_queued() {
        assertThat(MessageState.of(List.of())).isEqualTo(QUEUED);
    }

    @ParameterizedTest
    @EnumSource
    @Conforms(sheet = "rapidsms", cases = 57)
    void a_message_is_what_all_its_transmissions_are(TransmissionState state) {
        assertThat(MessageState.of(List.of(state, state))).isEqualTo(state);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 57)
    void the_liveliest_transmission_decides() {
        assertThat(MessageState.of(List.of(DELIVERED, SENT, FAILED))).isEqualTo(SENT);
        assertThat(MessageState.of(EnumSet.allOf(TransmissionState.class))).isEqualTo(SENDING);
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {57, 64})
    void one_failure_shows_among_deliveries() {
        assertThat(MessageState.of(List.of(DELIVERED, FAILED, DELIVERED))).isEqualTo(FAILED);
        assertThat(MessageState.of(List.of(FAILED, UNKNOWN))).isEqualTo(UNKNOWN);
    }
}
