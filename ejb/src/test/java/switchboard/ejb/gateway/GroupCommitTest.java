package switchboard.ejb.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import switchboard.core.port.GatewayUnavailable;

/** Time limits only end a test that can't succeed any more. */
@Timeout(60)
class GroupCommitTest {
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final List<List<String>> commits = Collections.synchronizedList(new ArrayList<>());
    private final Phaser first = new Phaser(1);
    private final GroupCommit<String, String> group = new GroupCommit<>(this::transaction);

    /** Happens while the commit of a group is under way. */
    private volatile Runnable meanwhile = () -> {};

    /** The commit of {@code wait} ends when the test lets it; what begins with {@code bad} fails. */
    private List<String> transaction(List<String> items) {
        commits.add(items);
        if (items.size() > 1) {
            meanwhile.run();
        }
        if (items.contains("wait")) {
            first.awaitAdvance(0);
        }
        for (var item : items) {
            fail(item);
        }
        return items.stream().map(item -> item + " is stored").toList();
    }

    private static void fail(String item) {
        switch (item) {
            case "bad" -> throw new IllegalStateException("no room");
            case "bad, known" -> throw new GatewayUnavailable("disk full", Duration.ofSeconds(9));
            case "bad, checked" -> GroupCommitTest.<RuntimeException>sneak(new Exception("could not commit"));
            case "bad, error" -> throw new StackOverflowError();
            default -> {}
        }
    }

    /** As a proxy throws what its method does not declare. */
    @SuppressWarnings("unchecked")
    private static <E extends Exception> void sneak(Exception e) throws E {
        throw (E) e;
    }

    @AfterEach
    void stop() {
        first.forceTermination();
        callers.shutdownNow();
    }

    private CompletableFuture<List<String>> call(String... items) {
        return CompletableFuture.supplyAsync(() -> group.commit(List.of(items)), callers);
    }

    /** Each in its turn, while the first commit is under way: they wait in this order. */
    private List<CompletableFuture<List<String>>> callBehindAnother(List<List<String>> calls) {
        var busy = call("wait");
        await(() -> commits.size() == 1);
        var answers = new ArrayList<CompletableFuture<List<String>>>();
        for (var items : calls) {
            int before = group.waiting();
            answers.add(call(items.toArray(String[]::new)));
            await(() -> group.waiting() > before);
        }
        first.arrive();
        assertThat(busy.join()).containsExactly("wait is stored");
        return answers;
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private static void assertUnavailable(CompletableFuture<?> answer, String reason) {
        assertThatThrownBy(answer::join)
                .hasCauseInstanceOf(GatewayUnavailable.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_single_caller_waits_for_nobody() {
        assertThat(group.commit(List.of("a", "b"))).containsExactly("a is stored", "b is stored");
        assertThat(commits).containsExactly(List.of("a", "b"));
    }

    @Test
    void all_that_wait_share_the_next_commit() {
        var answers = callBehindAnother(List.of(List.of("a"), List.of("b", "c"), List.of("d")));
        assertThat(answers)
                .extracting(CompletableFuture::join)
                .containsExactly(List.of("a is stored"), List.of("b is stored", "c is stored"), List.of("d is stored"));
        assertThat(commits).containsExactly(List.of("wait"), List.of("a", "b", "c", "d"));
    }

    @Test
    void a_group_ends_when_it_is_full() {
        var many = IntStream.range(0, 499).mapToObj(i -> "a" + i).toList();
        var answers = callBehindAnother(List.of(many, List.of("b", "c"), List.of("d")));
        answers.forEach(CompletableFuture::join);
        assertThat(commits).extracting(List::size).containsExactly(1, 501, 1);
    }

    @Test
    void a_caller_who_brings_more_than_a_group_holds_is_not_cut() {
        var many = Collections.nCopies(1_000, "a");
        assertThat(group.commit(many)).hasSize(1_000);
        assertThat(commits).hasSize(1);
    }

    @Test
    void nothing_brought_is_nothing_got() {
        assertThat(group.commit(List.of())).isEmpty();
    }

    @Test
    void one_bad_caller_fails_alone() {
        var answers = callBehindAnother(List.of(List.of("a"), List.of("bad"), List.of("b")));
        assertThat(answers.get(0).join()).containsExactly("a is stored");
        assertThat(answers.get(2).join()).containsExactly("b is stored");
        assertUnavailable(answers.get(1), "it could not be stored");
    }

    @Test
    void a_commit_that_fails_with_a_checked_exception_harms_no_other_caller() {
        var answers = callBehindAnother(List.of(List.of("bad, checked"), List.of("a")));
        assertThat(answers.get(1).join()).containsExactly("a is stored");
        assertUnavailable(answers.get(0), "it could not be stored");
    }

    @Test
    void a_commit_that_fails_with_an_error_harms_no_other_caller() {
        var answers = callBehindAnother(List.of(List.of("bad, error"), List.of("a")));
        assertThat(answers.get(1).join()).containsExactly("a is stored");
        assertUnavailable(answers.get(0), "it could not be stored");
    }

    @Test
    void what_a_client_may_be_told_is_passed_on() {
        assertThatThrownBy(() -> group.commit(List.of("bad, known")))
                .isInstanceOfSatisfying(
                        GatewayUnavailable.class,
                        e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(9)))
                .hasMessage("disk full");
    }

    @Test
    void what_a_client_must_not_see_is_only_the_cause() {
        assertThatThrownBy(() -> group.commit(List.of("bad")))
                .isInstanceOf(GatewayUnavailable.class)
                .hasMessage("it could not be stored")
                .hasRootCauseMessage("no room");
    }

    @Test
    void a_failure_is_over_with_its_commit() {
        assertThatThrownBy(() -> group.commit(List.of("bad"))).isInstanceOf(GatewayUnavailable.class);
        assertThat(group.commit(List.of("a"))).containsExactly("a is stored");
    }

    @Test
    void an_interrupted_caller_stays_interrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> group.commit(List.of("a")))
                .isInstanceOf(GatewayUnavailable.class)
                .hasMessage("the gateway is stopping");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void what_its_caller_gave_up_while_the_group_failed_is_not_stored_alone() {
        var impatient = new Thread(
                () -> assertThatThrownBy(() -> group.commit(List.of("b"))).isInstanceOf(GatewayUnavailable.class));
        meanwhile = () -> {
            impatient.interrupt();
            await(() -> !impatient.isAlive());
            throw new IllegalStateException("the database is away");
        };
        var busy = call("wait");
        await(() -> commits.size() == 1);
        var patient = call("a");
        await(() -> group.waiting() == 1);
        impatient.start();
        await(() -> group.waiting() == 2);
        first.arrive();
        busy.join();
        assertThat(patient.join()).containsExactly("a is stored");
        assertThat(group.commit(List.of("c"))).containsExactly("c is stored");
        assertThat(commits).containsExactly(List.of("wait"), List.of("a", "b"), List.of("a"), List.of("c"));
    }

    @Test
    void what_its_caller_gave_up_is_not_stored_later() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> group.commit(List.of("a"))).isInstanceOf(GatewayUnavailable.class);
        assertThat(Thread.interrupted()).isTrue();
        group.commit(List.of("b"));
        assertThat(commits).containsExactly(List.of("b"));
    }
}
