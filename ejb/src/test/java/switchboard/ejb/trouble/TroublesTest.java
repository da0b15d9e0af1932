package switchboard.ejb.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TroublesTest {
    private final Troubles troubles = new Troubles();

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
}
