package switchboard.smpp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudhopper.smpp.pdu.DeliverSmResp;
import com.cloudhopper.smpp.pdu.EnquireLink;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import switchboard.smpp.EsmeDelivery.Message;
import switchboard.smpp.EsmeDeliveryResult;
import switchboard.smpp.EsmeDeliveryResult.Refused;
import switchboard.smpp.EsmeDeliveryResult.Taken;
import switchboard.smpp.SmppAddress;
import switchboard.smpp.wire.Later;
import switchboard.smpp.wire.Outflow;
import switchboard.smpp.wire.Outlet;
import switchboard.smpp.wire.SentSequences;
import switchboard.smpp.wire.Window;

/** A server's session that has used nearly all of its sequence numbers (SMPP 3.4 §3.2). */
class DeliverySequenceTest {

    private final Map<Integer, EsmeDeliveryResult> results = new TreeMap<>();
    private final EmbeddedChannel channel = new EmbeddedChannel();
    private final Outlet outlet = new Outlet(channel, reason -> {});
    private final Outflow outflow = new Outflow(
            new Window(5, 0x7ffffffe),
            outlet,
            new Later("esmes", channel.eventLoop()),
            Duration.ofSeconds(30),
            () -> {});

    @Test
    void deliveries_that_wait_over_the_wrap_get_their_own_answers() {
        deliver(1, 2, 3, 4);
        assertThat(sequences()).containsExactly(0x7ffffffe, 0x7fffffff, 1, 2);
        answer(1, 0x58);
        answer(0x7ffffffe, 0);
        answer(2, 0);
        answer(0x7fffffff, 0x14);
        assertThat(results)
                .isEqualTo(Map.of(
                        1, new Taken(),
                        2, new Refused(0x14, "ESME_RMSGQFUL"),
                        3, new Refused(0x58, "ESME_RTHROTTLED"),
                        4, new Taken()));
        assertThat(outflow.inFlight()).isZero();
    }

    @Test
    void what_it_asks_for_itself_takes_numbers_too() {
        deliver(1);
        outflow.ask(new EnquireLink());
        deliver(2);
        assertThat(sequences()).containsExactly(0x7ffffffe, 0x7fffffff, 1);
    }

    private void deliver(int... numbers) {
        SmppAddress service = SmppAddress.of("12345");
        for (int number : numbers) {
            Message message = Message.of(service, service, 0, new byte[] {'h', 'i'});
            new PendingDelivery(message, 0, result -> results.put(number, result)).sendBy(outflow, true);
        }
        outlet.flush();
    }

    private void answer(int sequence, int status) {
        DeliverSmResp response = new DeliverSmResp();
        response.setSequenceNumber(sequence);
        response.setCommandStatus(status);
        outflow.answered(response);
    }

    private List<Integer> sequences() {
        return SentSequences.of(channel);
    }
}
