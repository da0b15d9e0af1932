package switchboard.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.NOON;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.core.ExampleMessage;
import switchboard.core.ExamplePart;

class PartTest {
    private static final Message OCTETS =
            ExampleMessage.incoming(1).build().withContent(new Content.Binary("cafe", "050003070201"));

    @ParameterizedTest
    @CsvSource({
        "-1, 2, 1, reference is not within 0 and 65535: -1",
        "65536, 2, 1, reference is not within 0 and 65535: 65536",
        "7, 1, 1, total is not within 2 and 255: 1",
        "7, 256, 1, total is not within 2 and 255: 256",
        "7, 2, 0, number is not within 1 and 2: 0",
        "7, 2, 3, number is not within 1 and 2: 3"
    })
    void a_place_that_can_not_be_is_named(int reference, int total, int number, String words) {
        assertThatThrownBy(() -> new Part(OCTETS, reference, total, number, NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(words);
    }

    @Test
    void a_text_is_no_part() {
        var text = ExampleMessage.incoming(1).build();
        assertThatThrownBy(() -> new Part(text, 7, 2, 1, NOON)).hasMessageStartingWith("part has no octets");
    }

    @Test
    void a_message_without_a_sender_is_no_part() {
        var nobodys = ExampleMessage.incoming(1).from(null).build().withContent(OCTETS.content());
        assertThatThrownBy(() -> new Part(nobodys, 7, 2, 1, NOON)).hasMessageContaining("no sender");
    }

    @Test
    void octets_are_counted_without_the_header() {
        assertThat(new Part(OCTETS, 7, 2, 1, NOON).octets()).isEqualTo(2);
    }

    @Test
    void a_digest_tells_what_is_said_and_nothing_else() {
        var digest = ExamplePart.of(1, 2, "a").build().digest();
        assertThat(ExamplePart.of(1, 2, "a").id(9).from(BEN).build().digest()).isEqualTo(digest);
        assertThat(ExamplePart.of(2, 2, "a").build().digest()).isNotEqualTo(digest);
        assertThat(ExamplePart.of(1, 2, "b").build().digest()).isNotEqualTo(digest);
    }

    @Test
    void the_digests_of_two_series_differ() {
        var series = ExamplePart.of(1, 2, "a").build().series();
        assertThat(ExamplePart.of(2, 2, "b").build().series().digest()).isEqualTo(series.digest());
        assertThat(ExamplePart.of(1, 2, "a").reference(8).build().series().digest())
                .isNotEqualTo(series.digest());
        assertThat(series.digest()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource({"1, '2,3/3'", "2, '1,3/3'"})
    void what_did_not_come_is_told_by_number_and_total(int came, String missing) {
        var message = new LongMessage(List.of(ExamplePart.of(came, 3, "a").build()));
        assertThat(message.missing()).isEqualTo(missing);
        assertThat(message.isWhole()).isFalse();
    }

    @Test
    void a_message_without_parts_is_none() {
        assertThatThrownBy(() -> new LongMessage(List.of())).hasMessage("parts is empty");
    }
}
