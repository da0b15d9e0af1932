package switchboard.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.ExamplePart.SOME_DAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import switchboard.core.ExamplePart;

class AssemblyTest {
    private static final Part FIRST = ExamplePart.of(1, 2, "a").build();
    private static final Part SECOND =
            ExamplePart.of(2, 2, "b").due(SOME_DAY.plusSeconds(90)).build();

    private static Assembly after(Part... parts) {
        var assembly = Assembly.before(parts[0]);
        for (var part : parts) {
            assembly = assembly.with(part).after();
        }
        return assembly;
    }

    @Test
    void a_part_waits_until_the_first_one_is_due() {
        assertThat(after(FIRST)).isEqualTo(new Assembly(List.of(FIRST), Set.of(), FIRST.due()));
    }

    @Test
    void what_was_whole_is_remembered_by_digests_until_its_last_part_is_due() {
        assertThat(after(FIRST, SECOND))
                .isEqualTo(new Assembly(List.of(), Set.of(FIRST.digest(), SECOND.digest()), SECOND.due()));
    }

    @Test
    void a_repeat_is_nothing_to_settle() {
        assertThat(after(FIRST, SECOND, FIRST).settled()).isEmpty();
    }

    @Test
    void a_message_with_one_new_word_is_no_repeat() {
        var other = ExamplePart.of(2, 2, "c").build();
        assertThat(after(FIRST, SECOND, FIRST).with(other).settled()).contains(new LongMessage(List.of(FIRST, other)));
    }

    @Test
    void a_part_that_contradicts_another_begins_a_message() {
        var other = ExamplePart.of(1, 2, "A").build();
        var step = after(FIRST).with(other);
        assertThat(step.settled()).contains(new LongMessage(List.of(FIRST)));
        assertThat(step.after().waiting()).containsExactly(other);
    }

    @Test
    void a_part_that_finds_no_room_changes_nothing() {
        var full = after(ExamplePart.of(1, 2, "a".repeat(65_535)).build());
        var step = full.with(SECOND);
        assertThat(step).isEqualTo(new Assembly.Step(full, Optional.empty(), false));
    }
}
