package switchboard.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.delivery.Answer;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.message.Address;
import switchboard.core.message.MessageId;
import switchboard.core.port.Recalled;

class RecalledViewTest {

    @Test
    void it_counts_all_results_and_tells_the_first() throws Exception {
        var id = new TransmissionId(MessageId.parse("019caf00-0000-7000-8000-000000000001"), 0);
        var refused = Answer.refused("0x00000011", "ESME_RCANCELFAIL");
        var recalled = new Recalled(
                Map.of(Answer.Kind.DONE, 4, Answer.Kind.REFUSED, 1),
                true,
                List.of(new Recalled.One(id, Address.parse("+491701234567"), refused)));
        assertThat(Json.MAPPER.writeValueAsString(RecalledView.of(recalled)))
                .isEqualTo("{\"counts\":{\"done\":4,\"refused\":1,\"unanswered\":0,\"notAsked\":0},\"finished\":true,"
                        + "\"transmissions\":[{\"id\":\"019caf00-0000-7000-8000-000000000001.0\","
                        + "\"to\":\"+491701234567\",\"result\":\"REFUSED\",\"code\":\"0x00000011\","
                        + "\"text\":\"ESME_RCANCELFAIL\"}]}");
    }
}
