package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.CLARA;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which parts make a message, in every store of parts. */
public interface WholeMessagesContract extends StoredParts {

    @Test
    default void parts_in_any_order_make_one_message() {
        assertThat(settled(part(3, 3, "c"), part(1, 3, "a"), part(2, 3, "b"))).containsExactly("a|b|c");
    }

    @Test
    default void parts_that_come_together_make_one_message() {
        assertThat(texts(keep(part(2, 2, "b"), part(1, 2, "a")).settled())).containsExactly("a|b");
    }

    @Test
    default void a_part_keeps_its_message() {
        keep(part(2, 2, "b"));
        assertThat(keep(part(1, 2, "a")).settled().get(0).parts())
                .containsExactly(part(1, 2, "a").build(), part(2, 2, "b").build());
    }

    @Test
    default void a_message_of_255_parts_becomes_whole() {
        var all = IntStream.rangeClosed(1, 255)
                .mapToObj(number -> part(number, 255, "x".repeat(140)).build())
                .toList();
        assertThat(parts().keep(all.subList(0, 254)).settled()).isEmpty();
        assertThat(parts().keep(all.subList(254, 255)).settled())
                .singleElement()
                .satisfies(message -> assertThat(message.parts()).hasSize(255));
    }

    @Test
    default void two_messages_of_one_sender_do_not_mix() {
        assertThat(settled(
                        part(1, 2, "a"),
                        part(1, 2, "A").reference(8),
                        part(2, 2, "b"),
                        part(2, 2, "B").reference(8)))
                .containsExactly("a|b", "A|B");
    }

    @Test
    default void parts_of_different_messages_do_not_find_each_other() {
        assertThat(settled(
                        part(1, 2, "a"),
                        part(2, 2, "b").from(BEN),
                        part(2, 2, "b").to(CLARA),
                        part(2, 2, "b").connector("spare"),
                        part(2, 2, "b").reference(8),
                        part(2, 3, "b")))
                .isEmpty();
    }

    @Test
    default void a_part_that_comes_twice_is_kept_once() {
        assertThat(settled(part(1, 2, "a"), part(1, 2, "a").id(11), part(2, 2, "b")))
                .containsExactly("a|b");
    }

    @Test
    default void a_part_that_comes_twice_at_once_is_kept_once() {
        assertThat(texts(keep(part(1, 2, "a"), part(2, 2, "b"), part(2, 2, "b").id(12))
                        .settled()))
                .containsExactly("a|b");
    }

    @Test
    default void a_part_that_comes_again_after_its_message_was_whole_does_nothing() {
        assertThat(settled(part(1, 2, "a"), part(2, 2, "b"), part(2, 2, "b").id(12)))
                .containsExactly("a|b");
        assertThat(overdue(60)).isEmpty();
    }

    @Test
    default void a_message_that_comes_again_as_a_whole_does_nothing() {
        assertThat(settled(
                        part(1, 2, "a"),
                        part(2, 2, "b"),
                        part(2, 2, "b").id(12),
                        part(1, 2, "a").id(11)))
                .containsExactly("a|b");
        assertThat(overdue(60)).isEmpty();
    }

    @Test
    default void a_reference_that_comes_again_with_other_words_is_another_message() {
        assertThat(settled(part(1, 2, "Dear Anna"), part(2, 2, "b"), part(1, 2, "Dear Anna"), part(2, 2, "B")))
                .containsExactly("Dear Anna|b", "Dear Anna|B");
    }

    @Test
    default void a_reference_that_comes_again_settles_what_stayed_incomplete() {
        assertThat(settled(part(1, 3, "a"), part(2, 3, "b"), part(1, 3, "A"), part(2, 3, "B"), part(3, 3, "C")))
                .containsExactly("a|b", "A|B|C");
    }

    @Test
    default void the_same_words_are_another_message_when_the_time_of_the_first_is_over() {
        assertThat(settled(part(1, 2, "a"), part(2, 2, "b"))).hasSize(1);
        assertThat(overdue(60)).isEmpty();
        assertThat(settled(part(1, 2, "a"), part(2, 2, "b"))).containsExactly("a|b");
    }
}
