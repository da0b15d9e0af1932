package switchboard.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.SERVICE;
import static switchboard.core.Examples.id;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;

class MessageTest {
    @Test
    void a_message_has_a_recipient() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExampleMessage.outgoing(1).to().build())
                .withMessage("to is empty");
    }

    @Test
    void a_reply_goes_back_to_the_sender_the_way_it_came() {
        var reply = ExampleMessage.incoming(1).build().reply(id(2), "Yes", NOON.plusSeconds(1));
        assertThat(reply.direction()).isEqualTo(Direction.OUTGOING);
        assertThat(reply.connector()).isEqualTo("sim");
        assertThat(reply.from()).isEqualTo(SERVICE);
        assertThat(reply.to()).containsExactly(ANNA);
        assertThat(reply.text()).isEqualTo("Yes");
        assertThat(reply.inReplyTo()).isEqualTo(id(1));
    }

    @Test
    void a_reply_knows_the_network_s_id_of_what_it_answers_if_there_is_one() {
        var question = ExampleMessage.incoming(1).build();
        assertThat(question.reply(id(2), "Yes", NOON).attributes()).isEmpty();
        assertThat(question.withExternalId("net-7").reply(id(2), "Yes", NOON).attributes())
                .containsExactly(entry("reply.external_id", "net-7"));
    }

    @Test
    void of_two_attributes_with_one_name_the_later_counts() {
        var message = ExampleMessage.outgoing(1).attribute("a", "1").build();
        assertThat(message.withMoreAttributes(Map.of("a", "2", "b", "3")).attributes())
                .containsOnly(entry("a", "2"), entry("b", "3"));
    }

    @Test
    void a_message_without_sender_has_no_reply() {
        var message = ExampleMessage.incoming(1).from(null).build();
        assertThatIllegalStateException().isThrownBy(() -> message.reply(id(2), "Yes", NOON));
    }

    @Test
    void a_changed_copy_keeps_everything_else() {
        var message =
                ExampleMessage.outgoing(1).externalId("order-7").tags("vip").build();
        var copy = message.withContent(new Content.Text("Bye"))
                .withTo(List.of(BEN))
                .withAttributes(Map.of("a", "b"));
        assertThat(copy)
                .isEqualTo(ExampleMessage.outgoing(1)
                        .externalId("order-7")
                        .tags("vip")
                        .text("Bye")
                        .to(BEN)
                        .attribute("a", "b")
                        .build());
    }

    @Test
    void octets_have_no_words_but_a_preview() {
        var octets = new Content.Binary("cafe", "0500030a0201");
        assertThat(ExampleMessage.outgoing(1).build().withContent(octets).text())
                .isEmpty();
        assertThat(octets.preview()).isEqualTo("0x0500030a0201 0xcafe");
        assertThat(new Content.Binary("cafe", "").preview()).isEqualTo("0xcafe");
    }
}
