package switchboard.ejb.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PostgresSettingsTest {
    @Test
    void a_database_without_prepared_transactions_is_refused_with_what_to_change() {
        assertThatThrownBy(() -> new PostgresSettings(0, "UTF8").check())
                .hasMessageContaining("max_prepared_transactions is 0")
                .hasMessageContaining("restart PostgreSQL");
    }

    @Test
    void a_database_that_can_t_keep_all_characters_is_refused() {
        assertThatThrownBy(() -> new PostgresSettings(100, "SQL_ASCII").check())
                .hasMessageContaining("encoding is SQL_ASCII")
                .hasMessageContaining("UTF8");
    }

    @Test
    void one_that_has_both_will_do() {
        assertThatCode(() -> new PostgresSettings(1, "UTF8").check()).doesNotThrowAnyException();
    }
}
