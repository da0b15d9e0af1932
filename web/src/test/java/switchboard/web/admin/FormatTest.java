package switchboard.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FormatTest {
    private final Format format = new Format();

    @Test
    void times_are_utc() {
        var at = Instant.parse("2026-11-20T23:59:58.123456Z");
        assertThat(format.time(at)).isEqualTo("2026-11-20 23:59:58");
        assertThat(format.exact(at)).isEqualTo("2026-11-20 23:59:58.123");
        assertThat(format.time(null)).isEmpty();
    }

    @Test
    void lengths_have_their_two_largest_units() {
        assertThat(format.length(Duration.ofSeconds(59))).isEqualTo("59 s");
        assertThat(format.length(Duration.ofSeconds(61))).isEqualTo("1 min 1 s");
        assertThat(format.length(Duration.ofMinutes(125))).isEqualTo("2 h 5 min");
        assertThat(format.length(Duration.ofHours(50))).isEqualTo("2 d 2 h");
    }

    @Test
    void large_rates_need_no_decimals() {
        assertThat(format.rate(0)).isEqualTo("0.0");
        assertThat(format.rate(12.34)).isEqualTo("12.3");
        assertThat(format.rate(12345.6)).isEqualTo("12,346");
    }

    @Test
    void more_recipients_can_not_be_taken_for_a_country_code() {
        assertThat(format.others(44)).isEqualTo("and 44 more");
        assertThat(format.others(99_999)).isEqualTo("and 99,999 more");
    }

    @Test
    void a_long_text_is_cut_between_characters() {
        assertThat(format.brief(" a\n b ")).isEqualTo("a b");
        assertThat(format.brief("😀".repeat(81))).isEqualTo("😀".repeat(80) + "…");
    }

    @Test
    void pages_belong_to_the_part_that_leads_to_them() {
        assertThat(Console.section("/connectoredit")).isEqualTo("connectors");
        assertThat(Console.section("/messagestory.xhtml")).isEqualTo("messages");
        assertThat(Console.section("/routes")).isEqualTo("routes");
    }

    @Test
    void recipients_are_divided_by_commas_and_line_breaks() {
        assertThat(SendTest.lines(" +49 170 1,\r\n\n12345 ;x")).containsExactly("+49 170 1", "12345", "x");
    }
}
