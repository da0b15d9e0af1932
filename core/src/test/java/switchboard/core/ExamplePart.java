package switchboard.core;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import switchboard.core.message.Address;
import switchboard.core.message.Content;
import switchboard.core.message.Part;

/** Builds a part of a long message from what matters to a test; the rest is what {@link #of} says. */
public final class ExamplePart {
    /** Long after today: no server settles, at its own time, what a test keeps in it. */
    public static final Instant SOME_DAY = Instant.parse("2126-03-01T12:00:00Z");

    private final int number;
    private final int total;
    private final String text;
    private int id;
    private String connector = "sim";
    private Address from = Examples.ANNA;
    private Address to = Examples.SERVICE;
    private int reference = 7;
    private Instant due = SOME_DAY.plusSeconds(60);

    private ExamplePart(int number, int total, String text) {
        this.id = number;
        this.number = number;
        this.total = total;
        this.text = text;
    }

    /** Part 2 of 3 is {@code of(2, 3, "words")}: the message of that id, from Anna to 12345, reference 7, due at 12:01 some day. */
    public static ExamplePart of(int number, int total, String text) {
        return new ExamplePart(number, total, text);
    }

    public ExamplePart id(int chosen) {
        id = chosen;
        return this;
    }

    public ExamplePart connector(String chosen) {
        connector = chosen;
        return this;
    }

    public ExamplePart from(Address sender) {
        from = sender;
        return this;
    }

    public ExamplePart to(Address recipient) {
        to = recipient;
        return this;
    }

    public ExamplePart reference(int chosen) {
        reference = chosen;
        return this;
    }

    public ExamplePart due(Instant at) {
        due = at;
        return this;
    }

    public Part build() {
        var hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
        var message = ExampleMessage.incoming(id)
                .connector(connector)
                .from(from)
                .to(to)
                .build();
        return new Part(message.withContent(new Content.Binary(hex, "")), reference, total, number, due);
    }

    /** What a part says. */
    public static String text(Part part) {
        return new String(HexFormat.of().parseHex(part.raw().hex()), StandardCharsets.US_ASCII);
    }
}
