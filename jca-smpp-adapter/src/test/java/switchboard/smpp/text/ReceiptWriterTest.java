package switchboard.smpp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import switchboard.smpp.EsmeDelivery.Receipt;
import switchboard.smpp.ReceiptState;
import switchboard.smpp.SmppAddress;

class ReceiptWriterTest {

    @Test
    void a_receipt_has_the_customary_form() {
        assertThat(write(ReceiptState.DELIVERED, "Your parcel is here"))
                .isEqualTo("id:0190a3 sub:001 dlvrd:001 submit date:2611210830 done date:2611210831 stat:DELIVRD"
                        + " err:000 text:Your parcel is here");
    }

    @Test
    void the_text_is_cut_at_twenty_characters_and_ascii() {
        assertThat(write(ReceiptState.DELIVERED, "Grüße 😀\n and so on, and so on"))
                .endsWith(" text:Gr??e ?? and so on, ");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReceiptState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SCHEDULED", "SKIPPED"})
    void what_is_written_can_be_read_again(ReceiptState state) {
        ReceiptText read = ReceiptText.parse(write(state, "hello")).orElseThrow();
        assertThat(read.state()).isEqualTo(state);
        assertThat(read.id()).isEqualTo("0190a3");
        assertThat(read.doneAt()).isEqualTo("2026-11-21T08:31:00Z");
        assertThat(read.text()).isEqualTo("hello");
    }

    private static String write(ReceiptState state, String text) {
        Receipt receipt = new Receipt(
                SmppAddress.NONE,
                SmppAddress.NONE,
                "0190a3",
                state,
                false,
                Instant.parse("2026-11-21T08:30:59Z"),
                Instant.parse("2026-11-21T08:31:00Z"),
                "000",
                null,
                text);
        return new String(ReceiptWriter.write(receipt), StandardCharsets.US_ASCII);
    }
}
