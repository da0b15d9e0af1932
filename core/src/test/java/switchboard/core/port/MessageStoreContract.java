package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.id;
import static switchboard.core.Examples.transmission;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.delivery.PartReceipts;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Receipt.Status;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Content;
import switchboard.core.message.Message;
import switchboard.core.port.MessageStore.Clearance;
import switchboard.core.port.MessageStore.Taken;

/**
 * What every message store does, whatever it remembers. One that keeps messages runs {@link KeepingMessageStoreContract}
 * instead, which holds these tests too.
 */
public interface MessageStoreContract {

    /** Empty at the start of each test; each call is a transaction of its own. The same one throughout a test. */
    MessageStore store();

    /** Puts a message to Anna and its transmission into the store, as Submit, Send and Deliver do. */
    default Transmission handedOver(int number) {
        var transmission = transmission(number);
        store().accept(List.of(transmission.message()), List.of());
        store().write(List.of(Change.to(TransmissionState.QUEUED, transmission, "routed", NOON)));
        assertThat(store().clear(List.of(transmission), NOON)).containsExactly(Clearance.GO);
        return transmission;
    }

    /** The network took the transmission under these ids. */
    default Transmission sent(Transmission transmission, String... remoteIds) {
        var change = sentAs(transmission, remoteIds);
        assertThat(store().write(List.of(change))).containsExactly(change);
        return transmission;
    }

    private static Change sentAs(Transmission transmission, String... remoteIds) {
        return sentAs(transmission, Map.of(), remoteIds);
    }

    /** @param receiptIds how receipts write those ids that they write otherwise */
    static Change sentAs(Transmission transmission, Map<String, String> receiptIds, String... remoteIds) {
        var at = NOON.plusSeconds(1);
        return new Change(transmission, TransmissionState.SENT, "", "taken", at, List.of(remoteIds), receiptIds);
    }

    private static Receipt receipt(String remoteId, Status status) {
        return new Receipt("sim", remoteId, status, "000", "stat", NOON.plusSeconds(2), 0);
    }

    /** For each receipt the parts that were delivered with it. */
    private List<Integer> delivered(String... remoteIds) {
        var receipts = Arrays.stream(remoteIds)
                .map(remoteId -> receipt(remoteId, Status.DELIVERED))
                .toList();
        return store().take(receipts).stream()
                .map(taken -> taken.after().delivered())
                .toList();
    }

    /** The only part of a transmission has arrived. */
    static Taken delivered(Receipt receipt, Transmission transmission) {
        return new Taken(receipt, transmission, PartReceipts.none(true, 1), new PartReceipts(true, 1, 1, 0));
    }

    private Taken taken(Receipt receipt) {
        var taken = store().take(List.of(receipt)).get(0);
        return new Taken(taken.receipt(), wordless(taken.transmission()), taken.before(), taken.after());
    }

    /** A store that keeps no messages may forget what was said: receipts need only know by whom and to whom. */
    private static Transmission wordless(Transmission full) {
        var message = full.message().withContent(new Content.Text(""));
        return new Transmission(full.id(), message, full.recipient(), full.connector(), full.attempt(), full.tried());
    }

    private static Claim claim(String account, String reference, int message) {
        return new Claim(new ClientReference(account, reference), "fingerprint-" + message, id(message));
    }

    private static Message message(int number) {
        return ExampleMessage.outgoing(number).build();
    }

    @Test
    default void a_reference_is_free_until_it_is_claimed() {
        var claim = claim("shop", "order-7", 1);
        assertThat(store().claims(List.of(claim.reference()))).isEmpty();
        store().accept(List.of(message(1)), List.of(claim));
        assertThat(store().claims(List.of(claim.reference()))).containsOnly(Map.entry(claim.reference(), claim));
    }

    @Test
    default void only_the_claims_asked_for_are_told() {
        store().accept(
                        List.of(message(1), message(2)),
                        List.of(claim("shop", "order-1", 1), claim("shop", "order-2", 2)));
        var asked = List.of(new ClientReference("shop", "order-2"), new ClientReference("shop", "order-3"));
        assertThat(store().claims(asked).values()).containsExactly(claim("shop", "order-2", 2));
    }

    @Test
    default void nothing_asked_is_nothing_told() {
        assertThat(store().claims(List.of())).isEmpty();
    }

    @Test
    default void a_reference_belongs_to_its_account() {
        store().accept(List.of(message(1)), List.of(claim("shop", "order-7", 1)));
        store().accept(List.of(message(2)), List.of(claim("bank", "order-7", 2)));
        var asked = List.of(new ClientReference("shop", "order-7"), new ClientReference("bank", "order-7"));
        assertThat(store().claims(asked).values())
                .containsExactlyInAnyOrder(claim("shop", "order-7", 1), claim("bank", "order-7", 2));
    }

    @Test
    default void references_differ_by_case_and_by_what_a_database_may_fold() {
        store().accept(List.of(message(1)), List.of(claim("shop", "Order-ä", 1)));
        var asked = Stream.of("order-ä", "Order-a", "Order-ä ", "Order-a\u0308")
                .map(text -> new ClientReference("shop", text))
                .toList();
        assertThat(store().claims(asked)).isEmpty();
    }

    @Test
    default void a_reference_that_was_claimed_meanwhile_fails_the_whole_call() {
        store().accept(List.of(message(1)), List.of(claim("shop", "order-7", 1)));
        var free = claim("shop", "order-8", 2);
        assertThatThrownBy(() ->
                        store().accept(List.of(message(2), message(3)), List.of(free, claim("shop", "order-7", 3))))
                .isInstanceOf(RuntimeException.class);
        assertThat(store().claims(List.of(free.reference()))).isEmpty();
    }

    @Test
    default void what_happens_to_a_new_transmission_is_written() {
        var first = Change.to(TransmissionState.QUEUED, transmission(1), "routed", NOON);
        var second = Change.to(TransmissionState.FAILED, transmission(2), "no route takes it", NOON);
        assertThat(store().write(List.of(first, second))).containsExactly(first, second);
    }

    @Test
    default void nothing_happened_is_nothing_written() {
        assertThat(store().write(List.of())).isEmpty();
        assertThat(store().clear(List.of(), NOON)).isEmpty();
        assertThat(store().look(List.of())).isEmpty();
        assertThat(store().take(List.of())).isEmpty();
    }

    @Test
    default void a_first_attempt_may_go() {
        handedOver(1);
    }

    @Test
    default void a_second_attempt_may_go_after_the_first() {
        var first = handedOver(1);
        store().write(List.of(Change.to(TransmissionState.RETRYING, first, "busy", NOON)));
        assertThat(store().clear(List.of(first.again()), NOON)).containsExactly(Clearance.GO);
    }

    @Test
    default void a_look_marks_nothing() {
        assertThat(store().look(List.of(transmission(1)))).containsExactly(Clearance.GO);
        assertThat(store().look(List.of(transmission(1)))).containsExactly(Clearance.GO);
        handedOver(1);
    }

    @Test
    default void a_transmission_that_another_router_queued_may_go() {
        assertThat(store().clear(List.of(transmission(1)), NOON)).containsExactly(Clearance.GO);
    }

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
    default void each_part_that_arrives_counts() {
        sent(handedOver(1), "p1", "p2", "p3");
        assertThat(delivered("p1")).containsExactly(1);
        assertThat(delivered("p3", "p2")).containsExactly(2, 3);
    }

    @Test
    default void a_part_that_is_told_twice_counts_once() {
        sent(handedOver(1), "p1", "p2");
        assertThat(delivered("p1", "p1")).containsExactly(1, 1);
        assertThat(delivered("p1")).containsExactly(1);
        assertThat(delivered("p2")).containsExactly(2);
    }

    @Test
    default void what_was_told_before_is_told_with_each_receipt() {
        sent(handedOver(1), "p1", "p2");
        var both = new PartReceipts(true, 2, 1, 1);
        assertThat(store().take(List.of(
                        receipt("p1", Status.DELIVERED), receipt("p2", Status.FAILED), receipt("p2", Status.FAILED))))
                .extracting(Taken::before, Taken::after)
                .containsExactly(
                        tuple(PartReceipts.none(true, 2), new PartReceipts(true, 2, 1, 0)),
                        tuple(new PartReceipts(true, 2, 1, 0), both),
                        tuple(both, both));
    }

    @Test
    default void the_first_final_receipt_of_a_part_counts() {
        sent(handedOver(1), "p1", "p2");
        store().take(List.of(receipt("p1", Status.EXPIRED), receipt("p2", Status.DELIVERED)));
        assertThat(store().take(List.of(receipt("p1", Status.DELIVERED), receipt("p2", Status.CANCELLED))))
                .extracting(Taken::after)
                .containsOnly(new PartReceipts(true, 2, 1, 1));
    }

    @Test
    default void a_receipt_that_is_not_final_changes_nothing() {
        sent(handedOver(1), "p1", "p2");
        var underway = taken(receipt("p2", Status.UNDERWAY));
        assertThat(underway.after()).isEqualTo(underway.before());
        assertThat(delivered("p2")).containsExactly(1);
    }

    @Test
    default void what_was_taken_in_part_is_found_and_never_whole() {
        var part = handedOver(1);
        store().write(List.of(new Change(
                part, TransmissionState.FAILED, "0x0000000b", "bad number for part 2", NOON, List.of("p1"))));
        assertThat(taken(receipt("p1", Status.DELIVERED)))
                .isEqualTo(new Taken(
                        receipt("p1", Status.DELIVERED),
                        wordless(part),
                        PartReceipts.none(false, 1),
                        new PartReceipts(false, 1, 1, 0)));
    }

    @Test
    default void a_part_of_an_earlier_attempt_does_not_count() {
        var first = handedOver(1);
        store().write(List.of(
                new Change(first, TransmissionState.RETRYING, "", "no answer for part 2", NOON, List.of("p1"))));
        store().clear(List.of(first.again()), NOON);
        store().write(List.of(
                new Change(first.again(), TransmissionState.SENT, "", "", NOON.plusSeconds(1), List.of("p2", "p3"))));
        delivered("p1");
        assertThat(delivered("p2", "p3")).containsExactly(1, 2);
    }

    @Test
    default void a_receipt_that_comes_twice_is_found_twice() {
        var sent = sent(handedOver(1), "r1");
        delivered("r1");
        assertThat(taken(receipt("r1", Status.DELIVERED)).transmission()).isEqualTo(wordless(sent));
    }

    @Test
    default void a_network_may_give_one_id_to_several_parts() {
        sent(handedOver(1), "r1", "r1");
        assertThat(taken(receipt("r1", Status.DELIVERED)).after()).isEqualTo(new PartReceipts(true, 2, 2, 0));
    }
}
