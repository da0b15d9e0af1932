package switchboard.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TransmissionStateTest {
    /** One line for each state; the columns are the states it may become, in the order of the enum. */
    @ParameterizedTest
    @CsvSource({
        //           QUE SEN RET SENT DEL FAI EXP CAN UNK
        "QUEUED,    '-   x   x   x    x   x   x   x   x'",
        "SENDING,   '-   x   x   x    x   x   x   -   x'",
        "RETRYING,  '-   x   x   x    x   x   x   x   x'",
        "SENT,      '-   -   -   -    x   x   x   x   -'",
        "DELIVERED, '-   -   -   -    -   -   -   -   -'",
        "FAILED,    '-   -   -   -    -   -   -   -   -'",
        "EXPIRED,   '-   -   -   -    -   -   -   -   -'",
        "CANCELLED, '-   -   -   -    -   -   -   -   -'",
        "UNKNOWN,   '-   -   -   -    x   x   x   x   -'",
    })
    void a_state_may_become(TransmissionState state, String expected) {
        var row = Arrays.stream(TransmissionState.values())
                .map(next -> state.mayBecome(next) ? "x" : "-")
                .collect(Collectors.joining(" "));
        assertThat(row).isEqualTo(expected.replaceAll(" +", " "));
    }

    @ParameterizedTest
    @EnumSource(names = {"DELIVERED", "FAILED", "EXPIRED", "CANCELLED", "UNKNOWN"})
    void these_are_final(TransmissionState state) {
        assertThat(state.isFinal()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"QUEUED", "SENDING", "RETRYING", "SENT"})
    void these_are_not(TransmissionState state) {
        assertThat(state.isFinal()).isFalse();
    }

    @Test
    void the_table_knows_every_state() {
        assertThat(TransmissionState.values()).hasSize(9);
    }
}
