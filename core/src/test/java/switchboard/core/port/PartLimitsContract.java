package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.SERVICE;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import switchboard.core.ExamplePart;
import switchboard.core.message.Part;

/** How much every store of parts keeps. */
public interface PartLimitsContract extends StoredParts {

    private List<Part> beginnings(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        part(1, 2, "a").id(number).reference(1_000 + number).build())
                .toList();
    }

    @Test
    default void a_sender_may_have_a_hundred_messages_waiting() {
        assertThat(parts().keep(beginnings(100)).excess()).isEmpty();
        assertThat(keep(part(1, 2, "one too many")).excess())
                .extracting(ExamplePart::text)
                .containsExactly("one too many");
    }

    @Test
    default void the_limit_holds_within_one_call() {
        assertThat(parts().keep(beginnings(103)).excess())
                .extracting(Part::reference)
                .containsExactly(1_101, 1_102, 1_103);
    }

    @Test
    default void a_sender_s_limit_is_nobody_else_s() {
        parts().keep(beginnings(100));
        assertThat(keep(part(1, 2, "a").from(BEN), part(1, 2, "a").from(ANNA).connector("spare"))
                        .excess())
                .isEmpty();
    }

    @Test
    default void a_message_that_waits_finds_its_parts_whatever_the_limit() {
        parts().keep(beginnings(100));
        assertThat(texts(keep(part(2, 2, "b").reference(1_100)).settled())).containsExactly("a|b");
        assertThat(keep(part(1, 2, "a room again").to(SERVICE)).excess()).isEmpty();
    }

    @Test
    default void octets_beyond_the_limit_are_not_kept() {
        keep(part(1, 3, "a".repeat(65_000)));
        assertThat(keep(part(2, 3, "b".repeat(536))).excess()).hasSize(1);
        assertThat(keep(part(3, 3, "c".repeat(535))).excess()).isEmpty();
    }
}
