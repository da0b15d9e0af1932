package switchboard.ejb.transport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static switchboard.core.Examples.id;
import static switchboard.core.Examples.transmission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.core.ExampleMessage;
import switchboard.core.message.Message;

class TemplateTest {
    private static final Message MESSAGE = ExampleMessage.outgoing(1)
            .text("{to} $1 \\")
            .inReplyTo(id(7))
            .attribute("shop.room", "5")
            .build();

    private static String filled(String template, Message message) {
        return Template.parse("url", template)
                .filled(new Told(transmission(message), ""), value -> value)
                .orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "{to}, 491701234567",
        "{toInternational}, +491701234567",
        "{from}, 12345",
        "{text}, {to} $1 \\",
        "{id}, 019caf00-0000-7000-8000-000000000001.0",
        "{message}, 019caf00-0000-7000-8000-000000000001",
        "{attempt}, 1",
        "{inReplyTo}, 019caf00-0000-7000-8000-000000000007",
        "{externalId}, nothing",
        "{attribute.shop.room}, 5",
        "{attribute.shop.floor}, nothing",
        "a{attempt}b{attempt}c, a1b1c",
        "a, a"
    })
    void placeholders_are_filled(String template, String filled) {
        assertThat(filled(template, MESSAGE)).isEqualTo(filled);
    }

    @Test
    void an_empty_text_is_a_value() {
        assertThat(filled("t={text}", ExampleMessage.outgoing(1).text("").build()))
                .isEqualTo("t=");
    }

    @ParameterizedTest
    @CsvSource({"{word}, word", "{}, ''", "{attribute.}, attribute.", "{ to}, ' to'"})
    void a_placeholder_that_means_nothing_is_named(String template, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.parse("url", template))
                .withMessageStartingWith("url: {" + name + "} is none of [to, toInternational, from, text, ");
    }
}
