package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.ExamplePart.SOME_DAY;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.CLARA;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import switchboard.core.port.PartStore.Overdue;

/** How long parts wait, in every store of them. */
public interface OverduePartsContract extends StoredParts {

    @Test
    default void what_waited_long_enough_is_taken_out_once() {
        keep(part(3, 3, "c"), part(1, 3, "a"));
        assertThat(overdue(59)).isEmpty();
        assertThat(overdue(60)).containsExactly("a|c");
        assertThat(overdue(60)).isEmpty();
    }

    @Test
    default void the_first_part_that_comes_sets_the_time() {
        keep(part(2, 3, "b").due(SOME_DAY.plusSeconds(30)));
        keep(part(1, 3, "a").due(SOME_DAY.plusSeconds(40)));
        assertThat(overdue(29)).isEmpty();
        assertThat(overdue(30)).containsExactly("a|b");
    }

    @Test
    default void a_message_after_a_whole_one_has_a_time_of_its_own() {
        keep(part(1, 2, "a"), part(2, 2, "b"));
        keep(part(1, 2, "A").due(SOME_DAY.plusSeconds(90)));
        assertThat(overdue(89)).isEmpty();
        assertThat(overdue(90)).containsExactly("A");
    }

    @Test
    default void as_many_are_taken_out_as_wanted() {
        keep(part(1, 2, "a"), part(1, 2, "b").from(BEN), part(1, 2, "c").from(CLARA));
        var first = parts().takeOverdue(SOME_DAY.plusSeconds(60), 2).settled();
        var rest = parts().takeOverdue(SOME_DAY.plusSeconds(60), 2).settled();
        assertThat(first).hasSize(2);
        assertThat(rest).hasSize(1);
        assertThat(texts(Stream.concat(first.stream(), rest.stream()).toList()))
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    default void whole_messages_that_are_forgotten_are_looked_at_too() {
        keep(part(1, 2, "a"), part(2, 2, "b"), part(1, 2, "c").from(BEN));
        assertThat(Stream.generate(() -> parts().takeOverdue(SOME_DAY.plusSeconds(60), 1))
                        .limit(3))
                .extracting(Overdue::lookedAt)
                .containsExactly(1, 1, 0);
    }
}
