package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.ExamplePart.SOME_DAY;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.CLARA;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import switchboard.core.ExamplePart;
import switchboard.core.message.LongMessage;

/** What comes at the same moment to a store of parts. */
public interface ConcurrentPartsContract extends StoredParts {

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
        var taken = inParallel(
                4,
                number -> parts().takeOverdue(SOME_DAY.plusSeconds(60), ENOUGH).settled());
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
