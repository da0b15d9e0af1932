package switchboard.ejb.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import switchboard.core.port.Problem;

class JpaSettingsTest {
    private final JpaSettings settings = new JpaSettings();

    @Test
    void a_keyword_and_an_answer_that_nobody_can_send_are_refused() {
        assertThat(settings.saveKeyword("in\0fo", "See \ud83d you"))
                .extracting(Problem::code)
                .containsExactly("bad_word", "bad_answer");
    }
}
