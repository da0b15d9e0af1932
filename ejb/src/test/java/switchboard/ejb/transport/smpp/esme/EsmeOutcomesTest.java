package switchboard.ejb.transport.smpp.esme;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.delivery.Outcome;
import switchboard.core.port.Webhook.Answer;
import switchboard.smpp.EsmeDeliveryResult;

class EsmeOutcomesTest {

    @Test
    void what_the_esme_takes_is_accepted() {
        var taken = new EsmeDeliveryResult.Taken();
        assertThat(EsmeOutcomes.of(taken, NOON)).isEqualTo(Outcome.accepted(List.of(), NOON));
        assertThat(EsmeOutcomes.answer(taken)).isEqualTo(Answer.TAKEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x08, 0x14, 0x58, 0x64})
    void not_now_is_later(int status) {
        var refused = new EsmeDeliveryResult.Refused(status, "ESME_R");
        assertThat(EsmeOutcomes.of(refused, NOON).kind()).isEqualTo(Outcome.Kind.DEFERRED);
        assertThat(EsmeOutcomes.answer(refused)).isEqualTo(Answer.LATER);
    }

    @Test
    void never_is_refused_with_the_code() {
        var refused = new EsmeDeliveryResult.Refused(0x65, "ESME_RX_P_APPN");
        assertThat(EsmeOutcomes.of(refused, NOON)).isEqualTo(Outcome.refused("0x00000065", "ESME_RX_P_APPN", NOON));
        assertThat(EsmeOutcomes.answer(refused)).isEqualTo(Answer.REFUSED);
    }

    @Test
    void what_did_not_leave_waits_and_what_was_not_answered_is_unknown() {
        assertThat(EsmeOutcomes.of(new EsmeDeliveryResult.NotSent("away"), NOON))
                .isEqualTo(Outcome.deferred("", "away", NOON));
        assertThat(EsmeOutcomes.of(new EsmeDeliveryResult.Unanswered("gone"), NOON))
                .isEqualTo(Outcome.unknown("gone", NOON));
        assertThat(EsmeOutcomes.answer(new EsmeDeliveryResult.NotSent("away"))).isEqualTo(Answer.LATER);
        assertThat(EsmeOutcomes.answer(new EsmeDeliveryResult.Unanswered("gone")))
                .isEqualTo(Answer.LATER);
    }

    @Test
    void what_has_no_form_is_refused_for_good() {
        var unsendable = new EsmeDeliveryResult.Unsendable("too long");
        assertThat(EsmeOutcomes.of(unsendable, NOON)).isEqualTo(Outcome.refused("", "too long", NOON));
        assertThat(EsmeOutcomes.answer(unsendable)).isEqualTo(Answer.REFUSED);
    }
}
