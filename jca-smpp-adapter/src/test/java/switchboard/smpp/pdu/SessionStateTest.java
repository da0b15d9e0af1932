package switchboard.smpp.pdu;

import static com.cloudhopper.smpp.SmppConstants.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionStateTest {

    @ParameterizedTest
    @ValueSource(ints = {CMD_ID_BIND_RECEIVER, CMD_ID_BIND_TRANSMITTER, CMD_ID_BIND_TRANSCEIVER})
    void an_esme_binds_once(int bind) {
        assertThat(SessionState.values())
                .filteredOn(state -> state.allowsEsme(bind))
                .containsExactly(SessionState.OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                CMD_ID_SUBMIT_SM,
                CMD_ID_SUBMIT_MULTI,
                CMD_ID_DATA_SM,
                CMD_ID_QUERY_SM,
                CMD_ID_CANCEL_SM,
                CMD_ID_REPLACE_SM
            })
    void an_esme_submits_when_it_is_bound_to_transmit(int request) {
        assertThat(SessionState.values())
                .filteredOn(state -> state.allowsEsme(request))
                .containsExactly(SessionState.BOUND_TX, SessionState.BOUND_TRX);
    }

    @ParameterizedTest
    @ValueSource(ints = {CMD_ID_DELIVER_SM, CMD_ID_DATA_SM, Commands.ALERT_NOTIFICATION})
    void an_smsc_delivers_to_those_who_are_bound_to_receive(int request) {
        assertThat(SessionState.values())
                .filteredOn(state -> state.allowsSmsc(request))
                .containsExactly(SessionState.BOUND_RX, SessionState.BOUND_TRX);
    }

    @ParameterizedTest
    @EnumSource(SessionState.class)
    void neither_side_asks_what_only_the_other_may(SessionState state) {
        assertThat(state.allowsEsme(CMD_ID_DELIVER_SM)).isFalse();
        assertThat(state.allowsEsme(CMD_ID_OUTBIND)).isFalse();
        assertThat(state.allowsSmsc(CMD_ID_SUBMIT_SM)).isFalse();
        assertThat(state.allowsSmsc(CMD_ID_BIND_TRANSCEIVER)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(SessionState.class)
    void both_may_enquire_and_answer_at_any_time(SessionState state) {
        assertThat(state.allowsEsme(CMD_ID_ENQUIRE_LINK)).isTrue();
        assertThat(state.allowsSmsc(CMD_ID_ENQUIRE_LINK)).isTrue();
        assertThat(state.allowsEsme(CMD_ID_DELIVER_SM_RESP)).isTrue();
        assertThat(state.allowsSmsc(CMD_ID_GENERIC_NACK)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"OPEN, false", "BOUND_TX, true", "BOUND_RX, true", "BOUND_TRX, true"})
    void only_what_is_bound_can_be_unbound(SessionState state, boolean allowed) {
        assertThat(state.allowsEsme(CMD_ID_UNBIND)).isEqualTo(allowed);
        assertThat(state.allowsSmsc(CMD_ID_UNBIND)).isEqualTo(allowed);
    }

    @Test
    void an_smsc_outbinds_before_the_bind() {
        assertThat(SessionState.OPEN.allowsSmsc(CMD_ID_OUTBIND)).isTrue();
        assertThat(SessionState.BOUND_RX.allowsSmsc(CMD_ID_OUTBIND)).isFalse();
    }
}
