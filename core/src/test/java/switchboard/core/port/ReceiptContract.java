package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.id;
import static switchboard.core.Examples.transmission;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.delivery.PartReceipts;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Receipt.Status;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.MessageStore.Taken;

/** How receipts find what they speak of, in every message store. */
public interface ReceiptContract extends StoredMessages {

    @Test
    default void a_receipt_finds_what_was_sent() {
        var sent = sent(handedOver(1), "r1");
        var receipt = receipt("r1", Status.DELIVERED);
        assertThat(taken(receipt)).isEqualTo(delivered(receipt, wordless(sent)));
    }

    @Test
    default void a_receipt_may_write_the_id_otherwise() {
        var transmission = handedOver(1);
        store().write(List.of(sentAs(transmission, Map.of("00C0FFEE", "c0ffee"), "00C0FFEE", "p2")));
        var receipts = List.of(receipt("c0ffee", Status.DELIVERED), receipt("p2", Status.DELIVERED));
        assertThat(store().take(receipts)).extracting(Taken::after).endsWith(new PartReceipts(true, 2, 2, 0));
        assertThat(store().take(List.of(receipt("00C0FFEE", Status.DELIVERED)))
                        .get(0)
                        .transmission())
                .isNull();
    }

    @Test
    default void a_receipt_that_overtook_its_answer_counts_from_then() {
        var sent = sent(handedOver(1), "r1");
        var early = new Receipt("sim", "r1", Status.DELIVERED, "", "", NOON, 1);
        var counted = new Receipt("sim", "r1", Status.DELIVERED, "", "", NOON.plusSeconds(1), 1);
        assertThat(taken(early)).isEqualTo(delivered(counted, wordless(sent)));
    }

    @Test
    default void a_receipt_finds_whom_to_tell() {
        var message = ExampleMessage.outgoing(1)
                .callback("http://client.example/")
                .externalId("order-7")
                .build();
        store().accept(List.of(message), List.of());
        sent(transmission(message), "r1");
        var found = taken(receipt("r1", Status.FAILED)).transmission();
        assertThat(found.message().callback()).hasToString("http://client.example/");
        assertThat(found.message().externalId()).isEqualTo("order-7");
    }

    @Test
    default void a_receipt_finds_the_attempt_that_was_sent() {
        var second = handedOver(1).via("spare");
        store().write(List.of(Change.to(TransmissionState.RETRYING, transmission(1), "refused", NOON)));
        store().clear(List.of(second), NOON);
        sent(second, "r1");
        var receipt = new Receipt("spare", "r1", Status.DELIVERED, "", "", NOON.plusSeconds(2), 0);
        assertThat(taken(receipt)).isEqualTo(delivered(receipt, wordless(second)));
    }

    @Test
    default void a_receipt_finds_its_recipient_among_others() {
        var message = ExampleMessage.outgoing(1).to(ANNA, BEN).build();
        var ben = Transmission.first(new TransmissionId(id(1), 1), message, BEN, "sim");
        store().accept(List.of(message), List.of());
        store().write(List.of(sentAs(transmission(message), "r1"), sentAs(ben, "r2")));
        assertThat(taken(receipt("r2", Status.FAILED)).transmission()).isEqualTo(wordless(ben));
    }

    @Test
    default void an_unknown_receipt_finds_nothing() {
        var receipt = receipt("r1", Status.DELIVERED);
        assertThat(store().take(List.of(receipt))).containsExactly(Taken.unknown(receipt));
    }

    @Test
    default void remote_ids_belong_to_their_connector() {
        sent(handedOver(1), "r1");
        var receipt = new Receipt("spare", "r1", Status.DELIVERED, "", "", NOON, 0);
        assertThat(store().take(List.of(receipt))).containsExactly(Taken.unknown(receipt));
    }

    @Test
    default void receipts_are_answered_in_their_order() {
        sent(handedOver(1), "r1");
        sent(handedOver(2), "r2");
        var receipts =
                List.of(receipt("r2", Status.FAILED), receipt("r3", Status.FAILED), receipt("r1", Status.FAILED));
        assertThat(store().take(receipts))
                .extracting(Taken::receipt, taken -> taken.transmission() == null)
                .containsExactly(
                        tuple(receipts.get(0), false), tuple(receipts.get(1), true), tuple(receipts.get(2), false));
    }

    @Test
    default void a_receipt_that_comes_twice_is_found_twice() {
        var sent = sent(handedOver(1), "r1");
        delivered("r1");
        assertThat(taken(receipt("r1", Status.DELIVERED)).transmission()).isEqualTo(wordless(sent));
    }
}
