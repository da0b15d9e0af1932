package switchboard.ejb.transport.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import switchboard.core.port.Preview.Measure;

class SmppPreviewTest {

    private final SmppPreview preview = new SmppPreview();

    @Test
    void what_is_used_and_what_is_left_make_a_part() {
        assertThat(preview.measure("5 €")).isEqualTo(new Measure("GSM7", 1, 4, 156));
        assertThat(preview.measure("5 ₽")).isEqualTo(new Measure("UCS2", 1, 3, 67));
    }

    @Test
    void in_more_parts_what_is_left_is_that_of_the_last() {
        assertThat(preview.measure("a".repeat(161))).isEqualTo(new Measure("GSM7", 2, 161, 145));
    }

    @Test
    void exactly_as_many_characters_as_are_left_can_still_be_written() {
        String text = "a".repeat(152) + "€" + "b".repeat(20);
        int left = preview.measure(text).left();
        assertThat(preview.measure(text + "c".repeat(left))).isEqualTo(new Measure("GSM7", 2, 305, 0));
        assertThat(preview.measure(text + "c".repeat(left + 1)).parts()).isEqualTo(3);
    }
}
