package switchboard.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import switchboard.core.message.Direction;
import switchboard.core.message.MessageId;
import switchboard.core.port.Search;
import switchboard.web.edge.Refusal;

class SearchesTest {

    @Test
    void every_part_is_normalised() {
        var before = MessageId.parse("019a0000-0000-7000-8000-000000000000");
        assertThat(Searches.of("outgoing", "sent", "0049 170 1234567", "ann", "code", before.toString(), 7))
                .isEqualTo(new Search(Direction.OUTGOING, "+491701234567", "SENT", "ann", "code", before, 7));
    }

    @Test
    void what_is_empty_is_any() {
        assertThat(Searches.of("", null, "", null, "", "", 7)).isEqualTo(Search.latest(7));
    }

    @Test
    void a_state_that_is_none_is_refused() {
        assertThatThrownBy(() -> Searches.of(null, "GONE", null, null, null, null, 7))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("state is none of [QUEUED");
    }

    @Test
    void words_that_no_text_can_hold_are_refused() {
        assertThatThrownBy(() -> Searches.of(null, null, null, null, "x".repeat(201), null, 7))
                .isInstanceOf(Refusal.class)
                .hasMessage("words is longer than 200 characters");
    }
}
