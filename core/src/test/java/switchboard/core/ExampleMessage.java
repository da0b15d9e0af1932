package switchboard.core;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import switchboard.core.message.Address;
import switchboard.core.message.Content;
import switchboard.core.message.Direction;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.core.message.Priority;

/** Builds a message from what matters to a test; the rest is what {@link #outgoing} and {@link #incoming} say. */
public final class ExampleMessage {
    private final MessageId id;
    private final Direction direction;
    private String account;
    private String connector;
    private Address from;
    private List<Address> to;
    private String text;
    private Instant created = Examples.NOON;
    private Instant notBefore;
    private Instant expires;
    private Priority priority = Priority.NORMAL;
    private URI callback;
    private MessageId inReplyTo;
    private String externalId;
    private Set<String> tags = Set.of();
    private Map<String, String> attributes = Map.of();

    private ExampleMessage(int number, Direction direction) {
        this.id = Examples.id(number);
        this.direction = direction;
    }

    /** {@code Hello} from 12345 to Anna by the account {@code shop}, taken at noon. */
    public static ExampleMessage outgoing(int number) {
        var example = new ExampleMessage(number, Direction.OUTGOING);
        example.account = "shop";
        return example.from(Examples.SERVICE).to(Examples.ANNA).text("Hello");
    }

    /** {@code Help} from Anna to 12345 by connector {@code sim}, taken at noon. */
    public static ExampleMessage incoming(int number) {
        return new ExampleMessage(number, Direction.INCOMING)
                .connector("sim")
                .from(Examples.ANNA)
                .to(Examples.SERVICE)
                .text("Help");
    }

    public ExampleMessage account(String name) {
        account = name;
        return this;
    }

    public ExampleMessage connector(String chosen) {
        connector = chosen;
        return this;
    }

    public ExampleMessage from(Address sender) {
        from = sender;
        return this;
    }

    public ExampleMessage to(Address... recipients) {
        to = List.of(recipients);
        return this;
    }

    public ExampleMessage text(String words) {
        text = words;
        return this;
    }

    public ExampleMessage created(Instant at) {
        created = at;
        return this;
    }

    public ExampleMessage notBefore(Instant at) {
        notBefore = at;
        return this;
    }

    public ExampleMessage expires(Instant at) {
        expires = at;
        return this;
    }

    public ExampleMessage priority(Priority chosen) {
        priority = chosen;
        return this;
    }

    public ExampleMessage callback(String url) {
        callback = URI.create(url);
        return this;
    }

    public ExampleMessage inReplyTo(MessageId question) {
        inReplyTo = question;
        return this;
    }

    public ExampleMessage externalId(String reference) {
        externalId = reference;
        return this;
    }

    public ExampleMessage tags(String... labels) {
        tags = Set.of(labels);
        return this;
    }

    public ExampleMessage attribute(String key, String value) {
        attributes = Map.of(key, value);
        return this;
    }

    public Message build() {
        return new Message(
                id,
                direction,
                account,
                connector,
                from,
                to,
                new Content.Text(text),
                created,
                notBefore,
                expires,
                priority,
                true,
                callback,
                inReplyTo,
                externalId,
                tags,
                attributes);
    }
}
