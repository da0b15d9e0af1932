package switchboard.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.core.port.RetentionSetting;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;

class RetentionTest {
    private static final switchboard.core.port.Retention SET = new switchboard.core.port.Retention(90, 30);

    private final Kept kept = new Kept();
    private final Retention page = new Retention();

    /** One that is set. */
    private static final class Kept implements RetentionSetting {
        private switchboard.core.port.Retention current = SET;

        @Override
        public switchboard.core.port.Retention current() {
            return current;
        }

        @Override
        public void save(switchboard.core.port.Retention retention) {
            current = retention;
        }
    }

    RetentionTest() {
        page.setting = kept;
        page.console = new Console() {
            @Override
            void mustBeAdmin() {}
        };
        page.load();
    }

    @Test
    void what_is_set_is_shown() {
        assertThat(page.getMessageDays()).isEqualTo("90");
        assertThat(page.getReferenceDays()).isEqualTo("30");
    }

    @ParameterizedTest
    @CsvSource({
        "'',is not a whole number of days",
        "-1,is not a whole number of days",
        "1.5,is not a whole number of days",
        "3651,is not within 0 and 3650: 3651"
    })
    void days_that_can_not_be_are_told_at_their_field_and_change_nothing(String days, String words) {
        page.setMessageDays("7");
        page.setReferenceDays(days);
        page.save();
        assertThat(page.error("referenceDays")).isEqualTo(words);
        assertThat(page.error("messageDays")).isEmpty();
        assertThat(kept.current).isEqualTo(SET);
    }

    @Test
    void who_may_not_administer_changes_nothing() {
        page.console = new Console() {
            @Override
            void mustBeAdmin() {
                throw Refusal.of(ProblemCode.FORBIDDEN, "no");
            }
        };
        page.setMessageDays("1");
        assertThatThrownBy(page::save).isInstanceOf(Refusal.class);
        assertThat(kept.current).isEqualTo(SET);
    }
}
