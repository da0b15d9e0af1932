package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.transmission;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import switchboard.core.delivery.PartReceipts;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Receipt.Status;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Content;
import switchboard.core.port.MessageStore.Clearance;
import switchboard.core.port.MessageStore.Taken;

/** What messages go through in the tests of a store. */
public interface StoredMessages {

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

    default Change sentAs(Transmission transmission, String... remoteIds) {
        return sentAs(transmission, Map.of(), remoteIds);
    }

    /** @param receiptIds how receipts write those ids that they write otherwise */
    default Change sentAs(Transmission transmission, Map<String, String> receiptIds, String... remoteIds) {
        var at = NOON.plusSeconds(1);
        return new Change(transmission, TransmissionState.SENT, "", "taken", at, List.of(remoteIds), receiptIds);
    }

    default Receipt receipt(String remoteId, Status status) {
        return new Receipt("sim", remoteId, status, "000", "stat", NOON.plusSeconds(2), 0);
    }

    /** For each receipt the parts that were delivered with it. */
    default List<Integer> delivered(String... remoteIds) {
        var receipts = Arrays.stream(remoteIds)
                .map(remoteId -> receipt(remoteId, Status.DELIVERED))
                .toList();
        return store().take(receipts).stream()
                .map(taken -> taken.after().delivered())
                .toList();
    }

    /** The only part of a transmission has arrived. */
    default Taken delivered(Receipt receipt, Transmission transmission) {
        return new Taken(receipt, transmission, PartReceipts.none(true, 1), new PartReceipts(true, 1, 1, 0));
    }

    default Taken taken(Receipt receipt) {
        var taken = store().take(List.of(receipt)).get(0);
        return new Taken(taken.receipt(), wordless(taken.transmission()), taken.before(), taken.after());
    }

    /** A store that keeps no messages may forget what was said: receipts need only know by whom and to whom. */
    default Transmission wordless(Transmission full) {
        var message = full.message().withContent(new Content.Text(""));
        return new Transmission(full.id(), message, full.recipient(), full.connector(), full.attempt(), full.tried());
    }
}
