package switchboard.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.core.port.Problem;

class DialogFormTest {
    private final DialogForm form = new DialogForm("areaDialog");

    DialogFormTest() {
        form.getFields().put("area", " DE ");
        form.getFields().put("zone", "Europe/Berlin");
    }

    @Test
    void a_field_is_read_without_space_around_it() {
        assertThat(form.text("area")).isEqualTo("DE");
        assertThat(form.zone("zone")).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void a_menu_in_which_nothing_was_chosen_is_empty() {
        form.getFields().put("connector", null);
        assertThat(form.text("connector")).isEmpty();
    }

    @Test
    void what_is_wrong_is_told_at_its_field_until_it_is_saved_again() {
        form.save("DE", () -> List.of(new Problem("area", "unknown", "is not known")));
        assertThat(form.error("area")).isEqualTo("is not known");
        form.getFields().put("zone", "Nowhere");
        form.save("DE", () -> {
            form.zone("zone");
            return List.of();
        });
        assertThat(form.error("zone")).isEqualTo("is not a time zone such as Europe/Berlin");
        assertThat(form.error("area")).isEmpty();
    }

    @Test
    void something_new_has_a_name_of_its_own() {
        assertThatCode(() -> form.mustBeNew("area", false)).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.mustBeNew("area", true))
                .withMessage("area is in use already");
    }
}
