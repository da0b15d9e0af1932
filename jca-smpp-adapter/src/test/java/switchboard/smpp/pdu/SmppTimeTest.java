package switchboard.smpp.pdu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmppTimeTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "261120091230500+, 2026-11-20T09:12:30.5Z",
        "261120101200004+, 2026-11-20T09:12:00Z",
        "261120041200020-, 2026-11-20T09:12:00Z",
        "000002000000000R, 2026-11-22T09:00:00Z",
        "010203040506000R, 2028-01-23T13:05:06Z",
    })
    void a_time_is_absolute_with_an_offset_or_relative(String written, String meant) {
        assertThat(SmppTime.read(written, NOW)).contains(Instant.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "261320091200000+",
                "261131091200000+",
                "261120241200000+",
                "261120091200049+",
                "261120091200",
                "soon",
                ""
            })
    void what_is_no_time_is_empty(String written) {
        assertThat(SmppTime.read(written, NOW)).isEmpty();
    }

    @Test
    void a_field_may_be_empty() {
        assertThat(SmppTime.isValid("")).isTrue();
    }
}
