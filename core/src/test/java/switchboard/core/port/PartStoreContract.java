package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.ExamplePart.SOME_DAY;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.CLARA;
import static switchboard.core.Examples.SERVICE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import switchboard.core.ExamplePart;
import switchboard.core.message.LongMessage;
import switchboard.core.message.Part;
import switchboard.core.port.PartStore.Kept;
import switchboard.core.port.PartStore.Overdue;

/** What every store of parts does. */
public interface PartStoreContract {
    int ENOUGH = 1_000;

    /** Empty at the start of each test; each call is a transaction of its own. The same one throughout a test. */
    PartStore parts();

    private static ExamplePart part(int number, int total, String text) {
        return ExamplePart.of(number, total, text);
    }

    /** What became of parts that came together. */
    private Kept keep(ExamplePart... some) {
        return parts().keep(Stream.of(some).map(ExamplePart::build).toList());
    }

    /** What messages were settled by these parts, coming one after the other. */
    private List<String> settled(ExamplePart... some) {
        var settled = new ArrayList<String>();
        for (var one : some) {
            settled.addAll(texts(keep(one).settled()));
        }
        return settled;
    }

    private List<String> overdue(int seconds) {
        return texts(parts().takeOverdue(SOME_DAY.plusSeconds(seconds), ENOUGH).settled());
    }

    /** A message as its parts, separated by strokes. */
    private static List<String> texts(List<LongMessage> messages) {
        return messages.stream()
                .map(message -> String.join(
                        "|", message.parts().stream().map(ExamplePart::text).toList()))
                .toList();
    }

    // Becoming whole

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

    // Coming again

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

    // Time

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

    // Limits

    private static List<Part> beginnings(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        part(1, 2, "a").id(number).reference(1_000 + number).build())
                .toList();
    }

    @Test
    default void a_sender_may_have_a_hundred_messages_waiting() {
        assertThat(parts().keep(beginnings(100)).excess()).isEmpty();
        assertThat(keep(part(1, 2, "one too many")).excess())
                .extracting(ExamplePart::text)
                .containsExactly("one too many");
    }

    @Test
    default void the_limit_holds_within_one_call() {
        assertThat(parts().keep(beginnings(103)).excess())
                .extracting(Part::reference)
                .containsExactly(1_101, 1_102, 1_103);
    }

    @Test
    default void a_sender_s_limit_is_nobody_else_s() {
        parts().keep(beginnings(100));
        assertThat(keep(part(1, 2, "a").from(BEN), part(1, 2, "a").from(ANNA).connector("spare"))
                        .excess())
                .isEmpty();
    }

    @Test
    default void a_message_that_waits_finds_its_parts_whatever_the_limit() {
        parts().keep(beginnings(100));
        assertThat(texts(keep(part(2, 2, "b").reference(1_100)).settled())).containsExactly("a|b");
        assertThat(keep(part(1, 2, "a room again").to(SERVICE)).excess()).isEmpty();
    }

    @Test
    default void octets_beyond_the_limit_are_not_kept() {
        keep(part(1, 3, "a".repeat(65_000)));
        assertThat(keep(part(2, 3, "b".repeat(536))).excess()).hasSize(1);
        assertThat(keep(part(3, 3, "c".repeat(535))).excess()).isEmpty();
    }

    // At the same moment

    @Test
    default void of_parts_that_come_at_the_same_moment_exactly_one_makes_the_message_whole() {
        for (int reference = 1; reference <= 20; reference++) {
            keep(part(2, 4, "b").reference(reference));
            var settled = atTheSameMoment(
                    part(1, 4, "a").reference(reference),
                    part(3, 4, "c").reference(reference),
                    part(4, 4, "d").reference(reference));
            assertThat(texts(settled)).containsExactly("a|b|c|d");
        }
    }

    @Test
    default void first_parts_that_come_at_the_same_moment_find_each_other() {
        for (int reference = 1; reference <= 20; reference++) {
            var settled = atTheSameMoment(
                    part(1, 2, "a").reference(reference), part(2, 2, "b").reference(reference));
            assertThat(texts(settled)).containsExactly("a|b");
        }
    }

    @Test
    default void what_is_overdue_is_taken_out_by_one_alone() {
        keep(part(1, 2, "a"), part(1, 2, "b").from(BEN), part(1, 2, "c").from(CLARA));
        var taken = inParallel(4, number -> parts().takeOverdue(SOME_DAY.plusSeconds(60), ENOUGH).settled());
        assertThat(texts(taken)).containsExactlyInAnyOrder("a", "b", "c");
    }

    private List<LongMessage> atTheSameMoment(ExamplePart... some) {
        return inParallel(
                some.length,
                number -> parts().keep(List.of(some[number].build())).settled());
    }

    /** What the calls answered together; they begin at the same moment. */
    private static List<LongMessage> inParallel(int calls, java.util.function.IntFunction<List<LongMessage>> call) {
        var together = new CyclicBarrier(calls);
        Executor threads = command -> new Thread(command).start();
        return IntStream.range(0, calls)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> {
                            meet(together);
                            return call.apply(number);
                        },
                        threads))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .flatMap(Collection::stream)
                .toList();
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
