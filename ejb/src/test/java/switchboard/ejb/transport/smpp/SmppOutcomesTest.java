package switchboard.ejb.transport.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.core.delivery.Outcome;
import switchboard.smpp.SubmitResult;

class SmppOutcomesTest {

    private static Outcome rejected(int status, String name, String... taken) {
        return SmppOutcomes.of(new SubmitResult.Rejected(status, name, taken.length + 1, List.of(taken)), NOON);
    }

    @Test
    void what_was_taken_keeps_the_ids_of_its_parts() {
        assertThat(SmppOutcomes.of(new SubmitResult.Accepted(List.of("7a1", "7a2")), NOON))
                .isEqualTo(Outcome.accepted(List.of("7a1", "7a2"), NOON));
    }

    @ParameterizedTest
    @CsvSource({
        "0x08, 0x00000008, ESME_RSYSERR",
        "0x14, 0x00000014, ESME_RMSGQFUL",
        "0x45, 0x00000045, ESME_RSUBMITFAIL",
        "0x58, 0x00000058, ESME_RTHROTTLED",
        "0x64, 0x00000064, ESME_RX_T_APPN"
    })
    void what_may_work_later_is_deferred(String status, String code, String name) {
        assertThat(rejected(Integer.decode(status), name)).isEqualTo(Outcome.deferred(code, name, NOON));
    }

    @ParameterizedTest
    @CsvSource({
        "0x01, 0x00000001, ESME_RINVMSGLEN",
        "0x0B, 0x0000000B, ESME_RINVDSTADR",
        "0x65, 0x00000065, ESME_RX_P_APPN",
        "0x66, 0x00000066, ESME_RX_R_APPN",
        "0xFF, 0x000000FF, ESME_RUNKNOWNERR",
        "0x401, 0x00000401, 0x00000401"
    })
    void what_will_never_work_is_refused(String status, String code, String name) {
        assertThat(rejected(Integer.decode(status), name)).isEqualTo(Outcome.refused(code, name, NOON));
    }

    @Test
    void a_text_of_which_a_part_was_taken_is_not_tried_again() {
        assertThat(rejected(0x58, "ESME_RTHROTTLED", "7a1"))
                .isEqualTo(Outcome.refusedInPart(
                        List.of("7a1"),
                        "0x00000058",
                        "ESME_RTHROTTLED for part 2; the parts before it were taken",
                        NOON));
    }

    @Test
    void what_did_not_leave_is_deferred() {
        assertThat(SmppOutcomes.of(new SubmitResult.NotSent("no bind is up"), NOON))
                .isEqualTo(Outcome.deferred("", "no bind is up", NOON));
    }

    @Test
    void what_left_without_an_answer_is_unknown() {
        assertThat(SmppOutcomes.of(new SubmitResult.Unanswered("no answer within PT30S", List.of("7a1")), NOON))
                .isEqualTo(new Outcome(Outcome.Kind.UNKNOWN, List.of("7a1"), "", "no answer within PT30S", NOON));
    }
}
