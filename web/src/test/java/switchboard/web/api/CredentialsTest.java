package switchboard.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CredentialsTest {

    @Test
    void a_password_may_have_colons_and_umlauts() {
        assertThat(Credentials.parse("basic YW5uOmE6YsO8")).contains(new Credentials("ann", "a:bü"));
    }

    @Test
    void what_is_not_basic_is_no_login() {
        assertThat(Credentials.parse("Bearer abc")).isEmpty();
        assertThat(Credentials.parse("Basic %%%")).isEmpty();
        assertThat(Credentials.parse("Basic YW5u")).isEmpty();
    }

    @Test
    void the_password_is_not_in_its_text() {
        assertThat(new Credentials("ann", "s3cret")).hasToString("Credentials[ann]");
    }
}
