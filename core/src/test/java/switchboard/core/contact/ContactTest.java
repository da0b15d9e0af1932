package switchboard.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.id;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import switchboard.core.message.Address;

class ContactTest {
    private static final Contact ANNA_BY_SIM =
            Contact.of(new ContactId(id(1).value()), "Anna", new Connection("sim", ANNA));

    @Test
    void a_name_may_be_empty_and_has_100_characters_at_most() {
        assertThat(ANNA_BY_SIM.withName(" ").name()).isEmpty();
        assertThat(ANNA_BY_SIM.withName("x".repeat(100)).name()).hasSize(100);
    }

    @ParameterizedTest
    @CsvSource({"EN,en", "pt-br,pt-BR", "'',''", "zh-hant-tw,zh-Hant-TW", "swa,swa"})
    void a_language_is_written_as_everybody_writes_it(String given, String kept) {
        assertThat(ANNA_BY_SIM.withLanguage(given).language()).isEqualTo(kept);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("name is longer than 100 characters", one -> one.withName("x".repeat(101))),
                refused("name has a character that is none of a line of text", one -> one.withName("An\nna")),
                refused("name has a character that is none of a line of text", one -> one.withName("\ud83d")),
                refused("language is no tag such as fr or pt-BR", one -> one.withLanguage("english")),
                refused("language is no tag such as fr or pt-BR", one -> one.withLanguage("e n")),
                refused("language is no tag such as fr or pt-BR", one -> one.withLanguage(" ")),
                refused(
                        "tags have one that is not 1 to 40 characters long without space around them",
                        one -> one.withTags(Set.of(" x"))),
                refused(
                        "tags have one that is not 1 to 40 characters long without space around them",
                        one -> one.withTags(Set.of("x".repeat(41)))),
                refused(
                        "tags are more than 50",
                        one -> one.withTags(IntStream.range(0, 51)
                                .mapToObj(Integer::toString)
                                .collect(Collectors.toSet()))),
                refused(
                        "connections are more than 20",
                        one -> one.withConnections(IntStream.range(0, 21)
                                .mapToObj(n -> new Connection("sim", Address.parse(Integer.toString(n))))
                                .toList())),
                refused("connections name one twice", one -> one.and(new Connection("sim", ANNA))),
                refused(
                        "connector is not 1 to 40 characters long",
                        one -> one.withConnections(List.of(new Connection("", ANNA)))));
    }

    private static Arguments refused(String detail, UnaryOperator<Contact> change) {
        return Arguments.of(detail, change);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_no_contact_can_have_is_named(String detail, UnaryOperator<Contact> change) {
        assertThatThrownBy(() -> change.apply(ANNA_BY_SIM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(detail);
    }
}
