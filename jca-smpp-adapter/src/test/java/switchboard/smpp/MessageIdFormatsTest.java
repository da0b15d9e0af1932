package switchboard.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageIdFormatsTest {

    @ParameterizedTest
    @CsvSource({
        "STRING, STRING, 00aB, 00aB",
        "HEX, HEX, 00AB, ab",
        "HEX, DECIMAL, 171, ab",
        "HEX, DECIMAL, 0000000171, ab",
        "DECIMAL, HEX, 00AB, 171",
        "DECIMAL, DECIMAL, 00171, 171",
        "HEX, DECIMAL, 18446744073709551615, ffffffffffffffff",
        "HEX, DECIMAL, not-a-number, not-a-number",
        "HEX, DECIMAL, '', ''",
        "HEX, STRING, 00AB, 00AB",
        "STRING, HEX, 00AB, 00AB",
        "DECIMAL, DECIMAL, 0, 0"
    })
    void a_receipt_s_id_is_kept_as_answers_write_it(
            MessageIdFormat answers, MessageIdFormat receipts, String written, String kept) {
        assertThat(new MessageIdFormats(answers, receipts).ofReceipt(written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"HEX, 00AB, ab", "HEX, ab, ab", "DECIMAL, 0171, 171", "STRING, 00AB, 00AB", "DECIMAL, 1f, 1f"})
    void an_answer_s_id_loses_what_does_not_count(MessageIdFormat answers, String written, String kept) {
        assertThat(new MessageIdFormats(answers, MessageIdFormat.DECIMAL).ofAnswer(written))
                .isEqualTo(kept);
    }
}
