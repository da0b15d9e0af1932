package switchboard.ejb.transport.http;

import java.util.List;
import switchboard.core.delivery.Receipt;
import switchboard.core.message.Message;
import switchboard.core.port.HttpAnswer;

/**
 * What a request brought.
 *
 * @param answer goes out when messages and receipts are durable
 */
record Intake(List<Message> messages, List<Receipt> receipts, HttpAnswer answer) {

    static Intake of(Message message, HttpAnswer answer) {
        return new Intake(List.of(message), List.of(), answer);
    }

    static Intake of(Receipt receipt, HttpAnswer answer) {
        return new Intake(List.of(), List.of(receipt), answer);
    }

    static Intake nothing(HttpAnswer answer) {
        return new Intake(List.of(), List.of(), answer);
    }
}
