package switchboard.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.core.port.Submission;

class SubmissionsTest {
    private static final Submission PLAIN = Submission.text("MyBank", List.of("1"), "hi");

    @Test
    void the_idempotency_key_is_the_client_reference() {
        var keyed = Submissions.withKey(PLAIN, "order-1");
        assertThat(keyed.clientReference()).isEqualTo("order-1");
        assertThat(keyed)
                .usingRecursiveComparison()
                .ignoringFields("clientReference")
                .isEqualTo(PLAIN);
    }

    @Test
    void a_quoted_key_is_the_same_key() {
        assertThat(Submissions.withKey(PLAIN, " \"order-1\" ").clientReference())
                .isEqualTo("order-1");
    }

    @Test
    void the_reference_in_the_body_counts() {
        assertThat(Submissions.withKey(Submissions.withKey(PLAIN, "body"), "header")
                        .clientReference())
                .isEqualTo("body");
    }

    @Test
    void no_key_changes_nothing() {
        assertThat(Submissions.withKey(PLAIN, null)).isSameAs(PLAIN);
        assertThat(Submissions.withKey(PLAIN, " ")).isSameAs(PLAIN);
    }
}
