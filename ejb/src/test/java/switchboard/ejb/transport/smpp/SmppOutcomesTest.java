package switchboard.ejb.transport.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.core.delivery.Outcome;
import switchboard.smpp.MessageIdFormat;
import switchboard.smpp.MessageIdFormats;
import switchboard.smpp.OptionalParameter;
import switchboard.smpp.StatusTable;
import switchboard.smpp.SubmitResult;

class SmppOutcomesTest {
    private static final SmppOutcomes OUTCOMES = outcomes(StatusTable.DEFAULT);

    private static SmppOutcomes outcomes(StatusTable table) {
        return new SmppOutcomes(table, MessageIdFormats.AS_WRITTEN);
    }

    private static Outcome rejected(int status, String name, String... taken) {
        return OUTCOMES.of(new SubmitResult.Rejected(status, name, taken.length + 1, List.of(taken)), NOON);
    }

    @Test
    void what_was_taken_keeps_the_ids_of_its_parts() {
        assertThat(OUTCOMES.of(new SubmitResult.Accepted(List.of("7a1", "7a2")), NOON))
                .isEqualTo(Outcome.accepted(List.of("7a1", "7a2"), NOON));
    }

    @Test
    void what_the_smsc_added_to_its_answer_is_told() {
        var vendors = List.of(new OptionalParameter(0x1403, "05"));
        var accepted = new SubmitResult.Accepted(List.of("7a1"), vendors);
        var rejected = new SubmitResult.Rejected(0x0b, "ESME_RINVDSTADR", 1, List.of(), vendors);
        assertThat(OUTCOMES.of(accepted, NOON).text()).isEqualTo("0x1403=05");
        assertThat(OUTCOMES.of(rejected, NOON).text()).isEqualTo("ESME_RINVDSTADR (0x1403=05)");
    }

    @Test
    void ids_that_receipts_write_otherwise_are_told_in_both_forms() {
        var outcomes = new SmppOutcomes(
                StatusTable.DEFAULT, new MessageIdFormats(MessageIdFormat.HEX, MessageIdFormat.DECIMAL));
        assertThat(outcomes.of(new SubmitResult.Accepted(List.of("000007A1", "7a2")), NOON))
                .isEqualTo(
                        Outcome.accepted(List.of("000007A1", "7a2"), NOON).withReceiptIds(Map.of("000007A1", "7a1")));
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
                        List.of("7a1"), "0x00000058", "ESME_RTHROTTLED for part 2; 1 other parts were taken", NOON));
    }

    @ParameterizedTest
    @CsvSource({"0x0B, DEFERRED", "0x08, REFUSED", "0x400, UNKNOWN", "0x401, DEFERRED"})
    void a_connector_s_table_goes_before_the_defaults(String status, Outcome.Kind kind) {
        var outcomes = outcomes(StatusTable.parse("0x0B=deferred 5m, 0x08=refused, 0x400=unknown, 0x401=throttle"));
        var result = new SubmitResult.Rejected(Integer.decode(status), "name", 1, List.of());
        assertThat(outcomes.of(result, NOON).kind()).isEqualTo(kind);
    }

    @Test
    void a_deferral_takes_the_table_s_delay() {
        var outcomes = outcomes(StatusTable.parse("0x0B=deferred 5m"));
        var result = new SubmitResult.Rejected(0x0b, "ESME_RINVDSTADR", 1, List.of());
        assertThat(outcomes.of(result, NOON))
                .isEqualTo(Outcome.deferred("0x0000000B", "ESME_RINVDSTADR", NOON, Duration.ofMinutes(5)));
    }

    @Test
    void what_can_not_be_sent_is_refused() {
        assertThat(OUTCOMES.of(new SubmitResult.Unsendable("the text needs 256 parts"), NOON))
                .isEqualTo(Outcome.refused("", "the text needs 256 parts", NOON));
    }

    @Test
    void what_did_not_leave_is_deferred() {
        assertThat(OUTCOMES.of(new SubmitResult.NotSent("no bind is up"), NOON))
                .isEqualTo(Outcome.deferred("", "no bind is up", NOON));
    }

    @Test
    void what_left_without_an_answer_is_unknown() {
        assertThat(OUTCOMES.of(new SubmitResult.Unanswered("no answer within PT30S", List.of("7a1")), NOON))
                .isEqualTo(new Outcome(Outcome.Kind.UNKNOWN, List.of("7a1"), "", "no answer within PT30S", NOON));
    }
}
