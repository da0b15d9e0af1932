package switchboard.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void a_text_that_fits_stays_as_it_is() {
        assertThat(Excerpt.of("hello", 5)).isEqualTo("hello");
    }

    @Test
    void a_longer_one_ends_with_an_ellipsis_and_fits() {
        assertThat(Excerpt.of("hello you", 5)).isEqualTo("hell…");
    }

    @Test
    void no_character_is_cut_in_half() {
        assertThat(Excerpt.of("abc😀def", 5)).isEqualTo("abc…");
        assertThat(Excerpt.of("ab😀cdef", 5)).isEqualTo("ab😀…");
    }
}
