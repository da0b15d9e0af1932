package switchboard.core.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.CLARA;
import static switchboard.core.Examples.SERVICE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.ExampleMessage;
import switchboard.core.message.Message;

class MatcherTest {
    private static final Message MESSAGE =
            ExampleMessage.outgoing(1).tags("alarm", "night shift").build();

    @ParameterizedTest
    @ValueSource(strings = {"any", "to +49", "to 4", "to +491701234567890", "tag alarm", "tag night shift", "tag any"})
    void a_condition_is_read_as_it_is_written(String text) {
        assertThat(Matcher.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {" any ", "any\n"})
    void space_around_a_condition_means_nothing(String text) {
        assertThat(Matcher.parse(text)).isEqualTo(new Matcher.Any());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "any one", "to", "tag", "from +49", "To +49"})
    void what_is_no_condition_is_refused_with_the_forms(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matcher.parse(text))
                .withMessage("condition \"" + text + "\" is not of the form: any, to +49, tag alarm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"to +", "to +49x", "to Anna", "to +1234567890123456", "to +49 170"})
    void what_is_no_prefix_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matcher.parse(text))
                .withMessageStartingWith("prefix is not a + and 1 to 15 digits: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " alarm", "alarm ", "12345678901234567890123456789012345678901"})
    void what_is_no_tag_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Matcher.Tag(text))
                .withMessageStartingWith("tag is not 1 to 40 characters long");
    }

    @Test
    void any_takes_everything() {
        assertThat(Matcher.parse("any").matches(MESSAGE, ANNA)).isTrue();
    }

    @Test
    void a_prefix_is_compared_with_the_normalised_recipient() {
        assertThat(Matcher.parse("to +4917").matches(MESSAGE, ANNA)).isTrue();
        assertThat(Matcher.parse("to +4917").matches(MESSAGE, CLARA)).isFalse();
        assertThat(Matcher.parse("to 49").matches(MESSAGE, ANNA)).isFalse();
        assertThat(Matcher.parse("to 123").matches(MESSAGE, SERVICE)).isTrue();
    }

    @Test
    void a_tag_is_compared_as_a_whole() {
        assertThat(Matcher.parse("tag night shift").matches(MESSAGE, ANNA)).isTrue();
        assertThat(Matcher.parse("tag night").matches(MESSAGE, ANNA)).isFalse();
        assertThat(Matcher.parse("tag ALARM").matches(MESSAGE, ANNA)).isFalse();
    }
}
