package switchboard.ejb.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentLoginsTest {
    private final RecentLogins logins = new RecentLogins();

    RecentLoginsTest() {
        logins.add("anna", "secret", "$argon2id$1");
    }

    @Test
    void a_login_that_was_right_is_known() {
        assertThat(logins.has("anna", "secret", "$argon2id$1")).isTrue();
    }

    @Test
    void any_other_is_not() {
        assertThat(logins.has("anna", "Secret", "$argon2id$1")).isFalse();
        assertThat(logins.has("anna", "", "$argon2id$1")).isFalse();
        assertThat(logins.has("ben", "secret", "$argon2id$1")).isFalse();
    }

    @Test
    void a_changed_password_ends_it() {
        assertThat(logins.has("anna", "secret", "$argon2id$2")).isFalse();
    }

    @Test
    void the_latest_counts() {
        logins.add("anna", "changed", "$argon2id$2");
        assertThat(logins.has("anna", "changed", "$argon2id$2")).isTrue();
        assertThat(logins.has("anna", "secret", "$argon2id$1")).isFalse();
    }

    @Test
    void the_oldest_is_forgotten_for_the_thousand_and_first() {
        for (int i = 1; i < 1_000; i++) {
            logins.add("user-" + i, "secret", "hash");
        }
        assertThat(logins.has("anna", "secret", "$argon2id$1")).isTrue();
        logins.add("user-1000", "secret", "hash");
        assertThat(logins.has("anna", "secret", "$argon2id$1")).isFalse();
        assertThat(logins.has("user-1", "secret", "hash")).isTrue();
    }
}
