package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.core.Examples.id;

import org.junit.jupiter.api.Test;

class TargetTest {

    @Test
    void the_id_of_a_message_means_all_of_its_recipients() {
        assertThat(Target.parse("019caf00-0000-7000-8000-000000000001", "shop"))
                .isEqualTo(new Target(id(1), null, "shop"));
    }

    @Test
    void the_id_of_a_transmission_means_one() {
        assertThat(Target.parse("019caf00-0000-7000-8000-000000000001.7", null)).isEqualTo(new Target(id(1), 7, null));
    }

    @Test
    void anything_else_is_no_target() {
        assertThatThrownBy(() -> Target.parse("7", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Target.parse("019caf00-0000-7000-8000-000000000001.x", null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
