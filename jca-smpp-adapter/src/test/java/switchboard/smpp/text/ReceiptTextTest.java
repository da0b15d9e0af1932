package switchboard.smpp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.smpp.ReceiptState;

class ReceiptTextTest {

    @Test
    void the_customary_form_is_read_whole() {
        assertThat(parse("id:0070815 sub:001 dlvrd:001 submit date:2611200830 done date:2611200831 stat:DELIVRD err:000"
                        + " text:Your parcel is here"))
                .isEqualTo(new ReceiptText(
                        "0070815",
                        1,
                        1,
                        Instant.parse("2026-11-20T08:30:00Z"),
                        Instant.parse("2026-11-20T08:31:00Z"),
                        "DELIVRD",
                        "000",
                        "Your parcel is here"));
    }

    @Test
    void missing_fields_are_null() {
        assertThat(parse("id:x9 stat:UNDELIV"))
                .isEqualTo(new ReceiptText("x9", null, null, null, null, "UNDELIV", null, null));
    }

    @Test
    void empty_fields_are_null() {
        ReceiptText receipt = parse("id: sub: stat:DELIVRD err:");
        assertThat(receipt.id()).isNull();
        assertThat(receipt.sub()).isNull();
        assertThat(receipt.err()).isNull();
    }

    @Test
    void fields_come_in_any_order_and_case() {
        ReceiptText receipt = parse("STAT:delivrd Err:00A Done Date:2611200831 ID:00ffAB");
        assertThat(receipt.state()).isEqualTo(ReceiptState.DELIVERED);
        assertThat(receipt.err()).isEqualTo("00A");
        assertThat(receipt.id()).isEqualTo("00ffAB");
        assertThat(receipt.doneAt()).isEqualTo("2026-11-20T08:31:00Z");
    }

    @Test
    void fields_are_apart_by_any_kind_of_space_or_commas() {
        ReceiptText receipt = parse("id:7,sub:001\tdlvrd:000\nstat:REJECTD\u00a0err:011");
        assertThat(receipt.id()).isEqualTo("7");
        assertThat(receipt.dlvrd()).isZero();
        assertThat(receipt.state()).isEqualTo(ReceiptState.REJECTED);
        assertThat(receipt.err()).isEqualTo("011");
    }

    @Test
    void the_text_keeps_what_looks_like_a_field() {
        assertThat(parse("id:7 stat:DELIVRD text:code id:5 stat:no").text()).isEqualTo("code id:5 stat:no");
    }

    @Test
    void an_empty_text_may_stand_before_other_fields() {
        ReceiptText receipt = parse("id:7 text: stat:EXPIRED");
        assertThat(receipt.text()).isEmpty();
        assertThat(receipt.state()).isEqualTo(ReceiptState.EXPIRED);
    }

    @Test
    void the_message_text_before_all_fields_is_none_of_them() {
        ReceiptText receipt = parse("message text:4711 sub:001 done date: stat:ACCEPTD");
        assertThat(receipt.text()).isNull();
        assertThat(receipt.state()).isEqualTo(ReceiptState.ACCEPTED);
    }

    @Test
    void an_id_may_hold_colons_spaces_and_dots() {
        assertThat(parse("id:a:b 1.2 sub:001").id()).isEqualTo("a:b 1.2");
    }

    @Test
    void fields_that_no_specification_names_are_left_out() {
        ReceiptText receipt = parse("id:a 1 su:001 done date:2611200831 sat:X stat:DELIVRD err:012 IMSI: MSC:22601");
        assertThat(receipt.id()).isEqualTo("a 1");
        assertThat(receipt.doneAt()).isEqualTo("2026-11-20T08:31:00Z");
        assertThat(receipt.err()).isEqualTo("012");
    }

    @Test
    void the_first_of_two_ids_counts() {
        assertThat(parse("id:one stat:DELIVRD id:two").id()).isEqualTo("one");
        assertThat(parse("ID:outer stat:DELIVRD id:inner").id()).isEqualTo("inner");
    }

    @ParameterizedTest
    @CsvSource({
        "2611200831, 2026-11-20T08:31:00Z",
        "261120083159, 2026-11-20T08:31:59Z",
        "202611200831, 2026-11-20T08:31:00Z",
        "20261120083159, 2026-11-20T08:31:59Z",
        "2026112008315900, 2026-11-20T08:31:59Z",
        "2026-11-20 08:31:59, 2026-11-20T08:31:59Z",
        "261120083159+04, 2026-11-20T08:31:59Z",
        "7001010000, 1970-01-01T00:00:00Z",
    })
    void dates_come_in_many_forms(String written, String meant) {
        assertThat(parse("id:1 done date:" + written + " stat:DELIVRD").doneAt())
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"0000000000", "2613200831", "2024", "tomorrow", "26112008311x"})
    void what_is_no_date_is_null(String written) {
        assertThat(parse("id:1 done date:" + written).doneAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "DELIVRD, DELIVERED",
        "EXPIRED, EXPIRED",
        "DELETED, DELETED",
        "UNDELIV, UNDELIVERABLE",
        "ACCEPTD, ACCEPTED",
        "SCHEDULED, SCHEDULED",
        "SKIPPED, SKIPPED",
        "UNKNOWN, UNKNOWN",
        "REJECTD, REJECTED",
        "ENROUTE, ENROUTE",
        "Undeliverable, UNDELIVERABLE",
        "FAILED, UNDELIVERABLE",
        "WHATEVER, UNKNOWN"
    })
    void states_are_those_of_the_specification_and_some_of_others(String stat, ReceiptState state) {
        assertThat(parse("id:1 stat:" + stat).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"Hello", "please resubmit:now", "'   '", "void:1"})
    void what_has_no_field_is_no_receipt(String text) {
        assertThat(ReceiptText.parse(text)).isEmpty();
    }

    @Test
    void only_id_stat_and_date_together_are_unmistakable() {
        assertThat(parse("id:1 done date:2611200831 stat:DELIVRD").isUnmistakable())
                .isTrue();
        assertThat(parse("my id:1 stat:x").isUnmistakable()).isFalse();
    }

    private static ReceiptText parse(String text) {
        return ReceiptText.parse(text).orElseThrow();
    }
}
