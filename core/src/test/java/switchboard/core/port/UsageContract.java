package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import switchboard.core.account.Quota;
import switchboard.core.account.Quota.Period;

/** What every counter of quotas keeps to. */
public interface UsageContract {
    /** Three messages a day. */
    Quota DAILY = new Quota(Period.DAY, 3);

    /** Five messages a month. */
    Quota MONTHLY = new Quota(Period.MONTH, 5);

    /** Nothing was used yet. */
    Usage usage();

    /** Does it in a transaction of its own, where there are transactions. */
    default <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }

    private Optional<Quota> use(String account, int messages, Instant now, Quota... quotas) {
        return inTransaction(() -> {
            usage().hold(List.of(account));
            return usage().use(account, List.of(quotas), messages, now);
        });
    }

    @Test
    default void a_quota_can_be_used_up_and_no_more() {
        assertThat(use("shop", 2, NOON, DAILY)).isEmpty();
        assertThat(use("shop", 1, NOON, DAILY)).isEmpty();
        assertThat(use("shop", 1, NOON, DAILY)).contains(DAILY);
    }

    @Test
    default void what_has_no_room_as_a_whole_is_not_counted_in_part() {
        assertThat(use("shop", 2, NOON, DAILY)).isEmpty();
        assertThat(use("shop", 2, NOON, DAILY)).contains(DAILY);
        assertThat(use("shop", 1, NOON, DAILY)).isEmpty();
    }

    @Test
    default void what_one_quota_has_no_room_for_is_counted_towards_none() {
        assertThat(use("shop", 3, NOON, DAILY)).isEmpty();
        assertThat(use("shop", 5, NOON, MONTHLY, DAILY)).contains(DAILY);
        assertThat(use("shop", 5, NOON, MONTHLY)).isEmpty();
    }

    @Test
    default void the_first_quota_without_room_is_told() {
        assertThat(use("shop", 6, NOON, MONTHLY, DAILY)).contains(MONTHLY);
    }

    @Test
    default void a_new_day_begins_anew_and_the_month_goes_on() {
        assertThat(use("shop", 3, NOON, MONTHLY, DAILY)).isEmpty();
        var tomorrow = NOON.plus(Duration.ofDays(1));
        assertThat(use("shop", 2, tomorrow, MONTHLY, DAILY)).isEmpty();
        assertThat(use("shop", 1, tomorrow, MONTHLY, DAILY)).contains(MONTHLY);
    }

    @Test
    default void a_clock_that_is_behind_does_not_begin_the_old_day_again() {
        assertThat(use("shop", 3, NOON, DAILY)).isEmpty();
        assertThat(use("shop", 1, NOON.minus(Duration.ofDays(1)), DAILY)).contains(DAILY);
    }

    @Test
    default void a_lower_limit_counts_what_was_used_before() {
        assertThat(use("shop", 3, NOON, DAILY)).isEmpty();
        var lower = new Quota(Period.DAY, 2);
        assertThat(use("shop", 1, NOON, lower)).contains(lower);
    }

    @Test
    default void each_account_has_its_own() {
        assertThat(use("shop", 3, NOON, DAILY)).isEmpty();
        assertThat(use("bank", 3, NOON, DAILY)).isEmpty();
    }

    @Test
    default void of_many_at_the_same_moment_as_many_are_counted_as_the_quota_has() {
        Executor threads = command -> new Thread(command).start();
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> use("shop", 1, NOON, DAILY), threads))
                .limit(8)
                .toList();
        assertThat(answers).filteredOn(answer -> answer.join().isEmpty()).hasSize(3);
    }
}
