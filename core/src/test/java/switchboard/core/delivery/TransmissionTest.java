package switchboard.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.id;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.ExampleMessage;

class TransmissionTest {
    private static final TransmissionId ID = new TransmissionId(id(1), 1);
    private static final Transmission FIRST =
            Transmission.first(ID, ExampleMessage.outgoing(1).to(ANNA, BEN).build(), BEN, "one");

    @Test
    void it_carries_the_message_for_its_recipient_only() {
        assertThat(FIRST.message()).isEqualTo(ExampleMessage.outgoing(1).to(BEN).build());
        assertThat(FIRST.attempt()).isEqualTo(1);
    }

    @Test
    void the_next_attempt_counts_one_more() {
        assertThat(FIRST.again()).isEqualTo(new Transmission(ID, FIRST.message(), BEN, "one", 2, List.of()));
    }

    @Test
    void another_connector_counts_one_more_and_remembers_the_one_before() {
        assertThat(FIRST.again().via("two").via("three"))
                .isEqualTo(new Transmission(ID, FIRST.message(), BEN, "three", 4, List.of("one", "two")));
    }

    @Test
    void attempts_count_from_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Transmission(ID, FIRST.message(), BEN, "one", 0, List.of()))
                .withMessage("attempt is less than 1: 0");
    }

    @Test
    void an_id_is_read_as_it_is_written() {
        assertThat(ID).hasToString("019caf00-0000-7000-8000-000000000001.1");
        assertThat(TransmissionId.parse(ID.toString())).isEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "019caf00-0000-7000-8000-000000000001",
                "019caf00-0000-7000-8000-000000000001.",
                "019caf00-0000-7000-8000-000000000001.x",
                "019caf00-0000-7000-8000-000000000001.-1",
                "x.1",
            })
    void what_is_no_id_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TransmissionId.parse(text));
    }
}
