package switchboard.ejb.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TroublesTest {
    private final Troubles troubles = new Troubles();
    private final List<String> told = new ArrayList<>();
    private final TroubleLines lines =
            new TroubleLines(failure -> told.add("failed: " + failure), () -> told.add("recovered"));

    @Test
    void a_failure_is_news_when_it_begins_and_when_its_cause_changes() {
        assertThat(troubles.isNews("store", "no disk")).isTrue();
        assertThat(troubles.isNews("store", "no disk")).isFalse();
        assertThat(troubles.isNews("queue", "no disk")).isTrue();
        assertThat(troubles.isNews("store", "no database")).isTrue();
    }

    @Test
    void a_failure_of_another_message_for_the_same_reason_is_no_news() {
        assertThat(troubles.isNews("store", new IllegalStateException("message 1", new SQLException("row 1"))))
                .isTrue();
        assertThat(troubles.isNews("store", new IllegalStateException("message 2", new SQLException("row 2"))))
                .isFalse();
        assertThat(troubles.isNews("store", new IllegalStateException("message 3", new IOException("disk"))))
                .isTrue();
    }

    @Test
    void a_failure_is_over_once() {
        assertThat(troubles.isOver("store")).isFalse();
        troubles.isNews("store", "no disk");
        assertThat(troubles.isOver("store")).isTrue();
        assertThat(troubles.isOver("store")).isFalse();
        assertThat(troubles.isNews("store", "no disk")).isTrue();
    }

    // Rounds

    @Test
    void a_round_of_another_kind_of_failure_is_told() throws InterruptedException {
        fail(new IllegalStateException("1"));
        fail(new IllegalStateException("2"));
        fail(new IllegalArgumentException("3"));
        assertThat(told)
                .containsExactly(
                        "failed: java.lang.IllegalStateException: 1", "failed: java.lang.IllegalArgumentException: 3");
    }

    @Test
    void a_missing_class_and_an_endless_recursion_are_failures_too() throws InterruptedException {
        fail(new NoClassDefFoundError("a/B"));
        fail(new StackOverflowError());
        assertThat(told).hasSize(2);
    }

    @Test
    void the_first_good_round_ends_a_trouble_and_one_that_was_not_tried_does_not() throws InterruptedException {
        fail(new IllegalStateException("1"));
        assertThat(troubles.watch("store", () -> false, lines)).isFalse();
        assertThat(told).hasSize(1);
        assertThat(troubles.watch("store", () -> true, lines)).isTrue();
        assertThat(troubles.watch("store", () -> true, lines)).isTrue();
        assertThat(told).containsExactly("failed: java.lang.IllegalStateException: 1", "recovered");
    }

    private void fail(Throwable failure) throws InterruptedException {
        Round round = () -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (Exception) failure;
        };
        assertThat(troubles.watch("store", round, lines)).isFalse();
    }
}
