package switchboard.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import switchboard.core.message.Content;
import switchboard.core.port.Preview;

class ReplacementTest {
    private static final Preview MEASURE =
            (text, connector) -> new Preview.Measure("GSM7", text.length() > 160 ? 2 : 1, text.length(), 160);

    @Test
    void words_of_one_part_are_taken() {
        assertThat(Replacement.words("New words", MEASURE)).isEqualTo(new Content.Text("New words"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void no_words_are_refused(String text) {
        assertThatThrownBy(() -> Replacement.words(text, MEASURE))
                .isInstanceOf(Refusal.class)
                .hasMessage("text: is empty");
    }

    @Test
    void words_of_two_parts_are_refused() {
        assertThatThrownBy(() -> Replacement.words("x".repeat(161), MEASURE))
                .isInstanceOf(Refusal.class)
                .hasMessage("text: takes 2 SMS parts; only one can be replaced");
    }

    @Test
    void words_that_no_number_of_parts_holds_are_not_even_measured() {
        assertThatThrownBy(() -> Replacement.words("x".repeat(40_801), (text, connector) -> {
                    throw new IllegalStateException("measured");
                }))
                .isInstanceOf(Refusal.class)
                .hasMessage("text: has 40801 characters, of at most 40800");
    }

    @Test
    void half_of_a_surrogate_pair_is_refused() {
        assertThatThrownBy(() -> Replacement.words("\ud83d", MEASURE))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("text")
                .hasMessageContaining("surrogate");
    }
}
