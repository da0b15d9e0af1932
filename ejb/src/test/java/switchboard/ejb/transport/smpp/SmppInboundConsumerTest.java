package switchboard.ejb.transport.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.POLICY;
import static switchboard.core.Examples.ids;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.core.account.Quota;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Receipt;
import switchboard.core.message.Message;
import switchboard.core.message.Part;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.Gateway;
import switchboard.core.port.Submission;
import switchboard.core.port.Submitted;
import switchboard.smpp.Body;
import switchboard.smpp.Delivery;
import switchboard.smpp.ReceiptState;
import switchboard.smpp.text.Segment;

class SmppInboundConsumerTest {
    private final List<Message> messages = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final SmppInboundConsumer consumer = new SmppInboundConsumer();

    /** Remembers what came in. */
    private final class Remembering implements Gateway {
        @Override
        public List<Submitted> submit(String account, List<Quota> quotas, List<Submission> submissions) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void receive(List<Message> some) {
            messages.addAll(some);
        }

        @Override
        public void parts(List<Part> some) {
            parts.addAll(some);
        }

        @Override
        public void receipts(List<Receipt> some) {
            receipts.addAll(some);
        }
    }

    @BeforeEach
    void connect() {
        consumer.gateway = new Remembering();
        consumer.clock = CLOCK;
        consumer.ids = ids();
        consumer.settings = FixedSettings.of(
                new Connector("sim", "smpp", Map.of("reassemblyTimeout", "PT5M"), true, 0, 10, POLICY));
    }

    private static Delivery message(String connector, Body body, Segment segment) {
        return new Delivery.IncomingMessage(
                connector, "491701234567", "12345", body, new byte[0], segment, null, NOON, List.of());
    }

    private static Delivery part(String connector) {
        return message(connector, new Body.Octets(new byte[] {0x61}, new byte[0], 0), new Segment(7, 2, 1));
    }

    @Test
    void everything_goes_its_way() {
        var receipt = new Delivery.DeliveryReceipt("sim", "7B", ReceiptState.DELIVERED, null, null, "");
        consumer.onDeliveries(List.of(message("sim", new Body.Text("Help"), null), part("sim"), receipt));
        assertThat(messages).extracting(Message::text).containsExactly("Help");
        assertThat(parts).extracting(Part::reference).containsExactly(7);
        assertThat(receipts).extracting(Receipt::remoteId).containsExactly("7B");
    }

    @Test
    void a_part_waits_as_long_as_its_connector_says() {
        consumer.onDeliveries(List.of(part("sim")));
        assertThat(parts).extracting(Part::due).containsExactly(NOON.plusSeconds(300));
    }

    @Test
    void a_part_by_a_connector_that_was_deleted_waits_an_hour() {
        consumer.onDeliveries(List.of(part("gone")));
        assertThat(parts).extracting(Part::due).containsExactly(NOON.plusSeconds(3600));
    }
}
