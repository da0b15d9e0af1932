package switchboard.ejb.jms;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;

import jakarta.jms.JMSException;
import org.junit.jupiter.api.Test;

class JmsDeadLetterQueueTest {
    private final SendingContext session = new SendingContext();

    @Test
    void a_letter_goes_back_as_it_is_and_has_waited_since_it_was_written() throws JMSException {
        JmsDeadLetterQueue.send(
                session.context(), ReceivedMessage.octets("{\"version\":1}"), "switchboard.connector.bank");
        assertThat(session.sent).singleElement().satisfies(sent -> {
            assertThat(sent.queue()).isEqualTo("switchboard.connector.bank");
            assertThat(sent.octets()).asString().isEqualTo("{\"version\":1}");
            assertThat(sent.properties()).containsEntry("switchboard_since", NOON.toEpochMilli());
        });
    }
}
