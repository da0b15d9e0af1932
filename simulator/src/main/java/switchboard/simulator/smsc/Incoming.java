package switchboard.simulator.smsc;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.type.Address;
import com.cloudhopper.smpp.type.SmppInvalidArgumentException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import switchboard.simulator.text.Coding;
import switchboard.simulator.text.Splitter;

/** Messages from phones, on their way to the gateway as deliver_sm. For the event loop only. */
final class Incoming {
    private final Queue<Part> waiting = new ArrayDeque<>();
    private final Counters counters;
    private final RecentMessages messages;
    private final MessageIds ids = new MessageIds();
    private int reference;

    /** A message from a phone; an empty system id means any receiver. */
    record Outgoing(String systemId, String from, String to, String text, PartOrder order) {}

    private record Part(String id, String systemId, DeliverSm pdu, CompletableFuture<DeliveryResult> result) {}

    Incoming(Counters counters, RecentMessages messages) {
        this.counters = counters;
        this.messages = messages;
    }

    /** Queues the message's parts, one result each, in the order in which they are sent. */
    List<CompletableFuture<DeliveryResult>> add(Outgoing message) {
        Coding coding = Coding.shortest(message.text());
        reference = reference + 1 & 0xFF;
        List<byte[]> parts = message.order().of(Splitter.split(message.text(), coding, reference));
        List<CompletableFuture<DeliveryResult>> results = new ArrayList<>();
        String id = ids.next();
        for (byte[] userData : parts) {
            CompletableFuture<DeliveryResult> result = new CompletableFuture<>();
            waiting.add(new Part(id, message.systemId(), pdu(message, coding, userData, parts.size() > 1), result));
            results.add(result);
        }
        messages.add(new StoredMessage(
                id,
                Instant.now(),
                true,
                message.systemId(),
                message.from(),
                message.to(),
                message.text(),
                coding,
                parts.size(),
                null));
        return results;
    }

    private static DeliverSm pdu(Outgoing message, Coding coding, byte[] userData, boolean hasHeader) {
        DeliverSm deliver = new DeliverSm();
        deliver.setSourceAddress(address(message.from()));
        deliver.setDestAddress(address(message.to()));
        deliver.setDataCoding(coding.dataCoding());
        deliver.setEsmClass(hasHeader ? SmppConstants.ESM_CLASS_UDHI_MASK : 0);
        try {
            deliver.setShortMessage(userData);
        } catch (SmppInvalidArgumentException e) {
            throw new IllegalStateException(e);
        }
        return deliver;
    }

    /** International if it starts with a plus or looks like a number of 7 digits or more, short code, or alphanumeric. */
    static Address address(String text) {
        String digits = text.startsWith("+") ? text.substring(1) : text;
        if (!digits.matches("[0-9]+")) {
            return new Address((byte) 5, (byte) 0, text);
        }
        boolean international = text.startsWith("+") || digits.length() >= 7;
        return international ? new Address((byte) 1, (byte) 1, digits) : new Address((byte) 3, (byte) 0, digits);
    }

    /** Sends what waits, in order, as far as receivers have room; fails it if there is no receiver at all. */
    void send(Receivers receivers) {
        for (Part next = waiting.peek(); next != null; next = waiting.peek()) {
            Session session = receivers.ready(next.systemId()).orElse(null);
            if (session != null) {
                waiting.remove();
                send(next, session);
            } else if (receivers.hasAny(next.systemId())) {
                return;
            } else {
                waiting.remove();
                settle(next, DeliveryResult.DISCONNECTED);
            }
        }
    }

    private void send(Part part, Session session) {
        counters.count(Counter.DELIVERS_SENT);
        session.deliver(part.pdu(), result -> settle(part, result));
    }

    private void settle(Part part, DeliveryResult result) {
        if (result.isAccepted()) {
            counters.count(Counter.DELIVERS_ACKNOWLEDGED);
        } else if (result.kind() == DeliveryResult.Kind.ANSWERED) {
            counters.count(Counter.DELIVERS_REFUSED);
        } else {
            counters.count(Counter.DELIVERS_UNANSWERED);
        }
        messages.mark(part.id(), result.toString());
        part.result().complete(result);
    }
}
