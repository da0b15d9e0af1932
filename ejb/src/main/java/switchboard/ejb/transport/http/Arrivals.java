package switchboard.ejb.transport.http;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Receipt;
import switchboard.core.message.Address;
import switchboard.core.message.Content;
import switchboard.core.message.Excerpt;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;

/** Makes messages and receipts of what a connector's network said. */
record Arrivals(Connector connector, Clock clock, Supplier<MessageId> ids) {
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_ID = 255;
    private static final int SHOWN = 200;

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    /**
     * @param to empty for the connector's own number
     * @throws IllegalArgumentException if the text is too long
     */
    Message message(String from, Optional<String> to, Content content, Map<String, String> attributes) {
        if (content instanceof Content.Text words && words.text().length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("the text is longer than " + LONGEST_TEXT + " characters");
        }
        var message = Message.incoming(
                ids.get(),
                connector.id(),
                Address.ofNetwork(from),
                Address.ofNetwork(to.filter(number -> !number.isBlank()).orElseGet(this::ownNumber)),
                content,
                now());
        return message.withAttributes(attributes);
    }

    /** Networks that serve one number often don't say which. */
    private String ownNumber() {
        var source = new HttpSettings(connector).text(HttpSettings.SOURCE);
        return source.isEmpty() ? connector.id() : source;
    }

    Receipt receipt(String remoteId, Receipt.Status status, String code, String text) {
        var shown = Excerpt.of(Content.Text.ofNetwork(text).text(), SHOWN);
        return new Receipt(connector.id(), remoteId, status, code, shown, now(), 0);
    }

    /** @throws IllegalArgumentException if the network's id is too long to be kept */
    static String id(String parameter, String value) {
        if (value.length() > LONGEST_ID) {
            throw new IllegalArgumentException(parameter + " is longer than " + LONGEST_ID + " characters");
        }
        return Content.Text.ofNetwork(value).text();
    }
}
