package switchboard.ejb.jms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.core.Examples.NOON;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.ExampleMessage;
import switchboard.core.conformance.Conforms;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Receipt.Status;
import switchboard.core.message.Message;

class BatchMessagesTest {
    private static final String RECEIPT =
            "{\"connector\":\"sim\",\"remoteId\":\"r1\",\"status\":\"DELIVERED\",\"code\":\"\",\"text\":\"\","
                    + "\"at\":\"2026-03-01T12:00:00Z\",\"looks\":0}";
    private final BatchMessages batches = new BatchMessages();

    @Test
    void a_batch_is_read_in_its_order() throws UnreadableBody {
        var second = RECEIPT.replace("r1", "r2");
        var message = ReceivedMessage.octets("{\"version\":1,\"items\":[" + RECEIPT + "," + second + "]}");
        assertThat(batches.read(message, Receipt.class))
                .containsExactly(
                        new Receipt("sim", "r1", Status.DELIVERED, "", "", NOON, 0),
                        new Receipt("sim", "r2", Status.DELIVERED, "", "", NOON, 0));
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 27)
    void attributes_survive_a_queue() throws UnreadableBody {
        var message = ExampleMessage.incoming(1)
                .attribute("shop.colour", "rot & grün")
                .build();
        var written = batches.write(new SendingContext().context(), List.of(message));
        assertThat(batches.read(written, Message.class))
                .extracting(Message::attributes)
                .containsExactly(Map.of("shop.colour", "rot & grün"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"items\":[]}",
                "{\"version\":2,\"items\":[]}",
                "{\"version\":1}",
                "{\"version\":1,\"items\":null}",
                "{\"version\":1,\"items\":[null]}",
                "{\"version\":1,\"items\":[{\"connector\":\"sim\",\"colour\":\"red\"}]}"
            })
    void what_this_gateway_did_not_write_is_unreadable(String body) {
        assertThatThrownBy(() -> batches.read(ReceivedMessage.octets(body), Receipt.class))
                .isInstanceOf(UnreadableBody.class);
    }
}
