package switchboard.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.core.port.DeadLetterQueue;
import switchboard.core.port.DeadLetterQueue.DeadLetter;

/** The dead queue as an operator has it, on the server's broker. */
class DeadLetterQueueIT extends InServer {
    private static final String RECEIPTS = "switchboard.receipts";
    private static final String NO_ITEMS = "{\"version\":1}";

    @Inject
    DeadLetterQueue letters;

    @BeforeEach
    void forget() {
        Broker.forgetTheDead();
    }

    private DeadLetter unreadable() {
        Broker.put(RECEIPTS, NO_ITEMS);
        return onlyOne();
    }

    private DeadLetter onlyOne() {
        Waiting.until(() -> letters.list().size() == 1);
        return letters.list().get(0);
    }

    @Test
    void a_letter_tells_where_it_was_and_why_it_is_dead() {
        var letter = unreadable();
        assertThat(letter.queue()).isEqualTo(RECEIPTS);
        assertThat(letter.reason()).isEqualTo("it has no items");
        assertThat(letter.beginning()).isEqualTo(NO_ITEMS);
        assertThat(letter.octets()).isEqualTo(NO_ITEMS.length());
    }

    @Test
    void what_is_put_back_is_worked_on_again() {
        var letter = unreadable();
        assertThat(letters.putBack(letter.id())).isTrue();
        Waiting.until(
                () -> letters.list().size() == 1 && !letters.list().get(0).id().equals(letter.id()));
        assertThat(onlyOne().reason()).isEqualTo(letter.reason());
        assertThat(letters.putBack(letter.id())).as("once is enough").isFalse();
    }

    @Test
    void what_is_removed_is_gone() {
        var letter = unreadable();
        assertThat(letters.remove(letter.id())).isTrue();
        assertThat(letters.list()).isEmpty();
        assertThat(letters.remove(letter.id())).isFalse();
    }

    @Test
    void one_of_many_is_taken_and_no_other() {
        IntStream.range(0, 3).forEach(number -> Broker.put(RECEIPTS, "nonsense " + number));
        Waiting.until(() -> letters.list().size() == 3);
        var second = letters.list().get(1);
        assertThat(letters.remove(second.id())).isTrue();
        assertThat(letters.list()).hasSize(2).doesNotContain(second);
    }

    @Test
    void no_id_leads_to_what_it_does_not_name() {
        unreadable();
        for (var id : List.of("ID:none", "", "' or 1=1", "ID:x' OR 'a'='a")) {
            assertThat(letters.putBack(id)).isFalse();
            assertThat(letters.remove(id)).isFalse();
        }
        assertThat(letters.list()).hasSize(1);
    }

    @Test
    void what_came_from_nowhere_can_only_be_removed() {
        Broker.put("switchboard.dead", "who knows");
        var letter = onlyOne();
        assertThat(letter.canBePutBack()).isFalse();
        assertThat(letters.putBack(letter.id())).isFalse();
        assertThat(letters.remove(letter.id())).isTrue();
    }
}
