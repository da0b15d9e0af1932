package switchboard.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.smpp.StatusTable.Reaction;
import switchboard.smpp.StatusTable.Reaction.Deferred;
import switchboard.smpp.StatusTable.Reaction.Refused;
import switchboard.smpp.StatusTable.Reaction.Throttled;
import switchboard.smpp.StatusTable.Reaction.Unknown;

class StatusTableTest {

    @ParameterizedTest
    @ValueSource(ints = {0x08, 0x45, 0x64})
    void what_may_work_later_is_deferred(int status) {
        assertThat(StatusTable.DEFAULT.of(status)).isEqualTo(new Deferred(null));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x14, 0x58})
    void too_much_is_throttled(int status) {
        assertThat(StatusTable.DEFAULT.isThrottle(status)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x01, 0x0b, 0x65, 0xff, 0x400, 0xffffffff})
    void everything_else_is_refused(int status) {
        assertThat(StatusTable.DEFAULT.of(status)).isEqualTo(new Refused());
    }

    @Test
    void a_connector_changes_what_it_names_and_nothing_else() {
        StatusTable table = StatusTable.parse("0x00000008=refused, 0x400=deferred 5m,0x401=unknown , 0x402=throttle");
        assertThat(table.of(0x08)).isEqualTo(new Refused());
        assertThat(table.of(0x400)).isEqualTo(new Deferred(Duration.ofMinutes(5)));
        assertThat(table.of(0x401)).isEqualTo(new Unknown());
        assertThat(table.of(0x402)).isEqualTo(new Throttled());
        assertThat(table.of(0x45)).isEqualTo(new Deferred(null));
    }

    @Test
    void no_changes_leave_the_defaults() {
        assertThat(StatusTable.parse(" ")).isEqualTo(StatusTable.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({"30s, PT30S", "5m, PT5M", "2h, PT2H", "PT90S, PT90S"})
    void a_delay_is_brief_or_iso(String written, Duration delay) {
        Reaction reaction = StatusTable.parse("0x400=deferred " + written).of(0x400);
        assertThat(reaction).isEqualTo(new Deferred(delay));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400=refused | statuses: \"400=refused\" is not like 0x0000000B=refused or 0x400=deferred 5m",
                "0x400 | statuses: \"0x400\" is not like 0x0000000B=refused or 0x400=deferred 5m",
                "0x8=refused, | statuses: \"\" is not like 0x0000000B=refused or 0x400=deferred 5m",
                "0x123456789=refused"
                        + " | statuses: \"0x123456789=refused\" is not like 0x0000000B=refused or 0x400=deferred 5m",
                "0x400=perhaps | statuses: \"0x400=perhaps\" is none of deferred, refused, unknown, throttle",
                "0x0=refused | statuses: \"0x0=refused\" names 0x0, which is success",
                "0x8=refused,0x08=unknown | statuses: \"0x08=unknown\" names a status for the second time",
                "0x8=refused 5m | statuses: \"0x8=refused 5m\" has a delay, which only deferred takes",
                "0x8=deferred soon | statuses: \"0x8=deferred soon\" has a delay that is not like 30s, 5m, 2h or PT5M",
                "0x8=deferred 25h | statuses: \"0x8=deferred 25h\" has a delay out of range:"
                        + " delay must be PT1S to PT24H: PT25H"
            })
    void an_entry_that_can_not_be_is_named(String text, String message) {
        assertThatThrownBy(() -> StatusTable.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
