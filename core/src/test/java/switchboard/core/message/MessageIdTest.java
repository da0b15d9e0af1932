package switchboard.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageIdTest {
    @Test
    void an_id_is_read_as_it_is_written() {
        var text = "019caf00-0000-7000-8000-00000000002a";
        assertThat(MessageId.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "019caf000000-7000-8000-00000000002a",
                "zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz",
                "019caf00-000-07000-8000-00000000002a",
            })
    void what_is_no_uuid_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> MessageId.parse(text));
    }

    @Test
    void ids_sort_by_the_time_they_were_made() {
        var earlier = MessageId.parse("019caf00-0000-7fff-bfff-ffffffffffff");
        var later = MessageId.parse("019caf00-0001-7000-8000-000000000000");
        assertThat(earlier).isLessThan(later);
    }
}
