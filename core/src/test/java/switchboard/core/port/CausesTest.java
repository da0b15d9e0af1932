package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CausesTest {

    @Test
    void causes_come_in_their_order_with_what_is_at_the_bottom_last() {
        var bottom = new IllegalArgumentException("bottom");
        var middle = new IllegalStateException(bottom);
        var top = new IllegalStateException(middle);
        assertThat(Causes.of(top)).containsExactly(top, middle, bottom);
        assertThat(Causes.root(top)).isSameAs(bottom);
    }

    @Test
    void a_circle_ends() {
        var first = new IllegalStateException("first");
        first.initCause(new IllegalStateException("second", first));
        assertThat(Causes.root(first)).isInstanceOf(IllegalStateException.class);
    }
}
