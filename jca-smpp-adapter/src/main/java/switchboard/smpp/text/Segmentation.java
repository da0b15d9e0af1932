package switchboard.smpp.text;

import java.util.List;
import java.util.Optional;

/**
 * How a text is carried: its encoding and its parts. An escape pair or a surrogate pair is never split, a grapheme
 * cluster only when it is longer than a part. Immutable.
 */
public final class Segmentation {

    /** The most parts that a header or the TLVs can tell (3GPP TS 23.040 §9.2.3.24.1). */
    public static final int MAX_PARTS = 255;

    private final Alphabet alphabet;
    private final Envelope envelope;
    private final boolean packed;
    private final List<String> texts;
    private final int unitsUsed;
    private final int unitsPerPart;

    /** The text in an alphabet in which it is so many units. */
    Segmentation(String text, int units, Alphabet alphabet, TextRules rules, UserDataHeader given) {
        this.alphabet = alphabet;
        this.packed = rules.packed();
        this.envelope = new Envelope(rules.concatenation(), given.and(alphabet.header()));
        this.unitsUsed = units;
        int single = encoding().room(envelope.single());
        boolean whole = unitsUsed <= single;
        boolean payload = rules.concatenation() == Concatenation.PAYLOAD;
        int room = encoding().room(envelope.part());
        this.unitsPerPart = whole ? single : payload ? room * MAX_PARTS : room;
        this.texts = whole || payload ? List.of(text) : Splitter.split(text, alphabet, enough(room));
    }

    /** By {@link TextRules#DEFAULT}: answers for any text, also for one of more parts than can be sent. */
    public static Segmentation of(String text) {
        return of(text, TextRules.DEFAULT);
    }

    /** Without elements in the header but those that the rules ask for. */
    public static Segmentation of(String text, TextRules rules) {
        return of(text, rules, UserDataHeader.NONE);
    }

    /**
     * In the smallest encoding that the rules allow: of those with the fewest parts GSM 7-bit with the default tables
     * before those of languages, Latin-1 and UCS-2. Letters are replaced only when else it were UCS-2.
     *
     * @param header elements for each part, such as ports
     * @throws IllegalArgumentException when the rules fix an encoding that lacks a character, or the header leaves no
     *     room
     */
    public static Segmentation of(String text, TextRules rules, UserDataHeader header) {
        return new Choice(text, rules, header).made();
    }

    public Encoding encoding() {
        return alphabet.encoding();
    }

    /** The text of each part, in order, as it will be read; one, empty, for an empty text. */
    public List<String> texts() {
        return List.copyOf(texts);
    }

    public int parts() {
        return texts.size();
    }

    /** Units of the whole text, a character behind an escape counting two. */
    public int unitsUsed() {
        return unitsUsed;
    }

    /** How many units a part of this message holds. */
    public int unitsPerPart() {
        return unitsPerPart;
    }

    /** That can still be written without one more part. */
    public int unitsLeft() {
        return Math.max(0, unitsPerPart - alphabet.units(texts.get(parts() - 1)));
    }

    /** Why it can't be sent however it is cut; empty if it can. */
    public Optional<String> obstacle() {
        if (parts() > MAX_PARTS) {
            return Optional.of("the text needs " + parts() + " parts, at most " + MAX_PARTS + " can be sent");
        }
        return parts() > 1 || unitsUsed <= unitsPerPart
                ? Optional.empty()
                : Optional.of("the text needs %d %s units, at most %d can go into message_payload"
                        .formatted(unitsUsed, encoding(), unitsPerPart));
    }

    /**
     * The octets of each part.
     *
     * @param reference the same for all parts of one message; its low eight bits are used, sixteen with
     *     {@link Concatenation#UDH_16}
     * @throws IllegalStateException when there is an {@link #obstacle}
     */
    public List<EncodedPart> encode(int reference) {
        obstacle().ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        if (parts() > 1) {
            return envelope.wrap(texts.stream().map(this::octets).toList(), reference);
        }
        boolean payload = unitsUsed > encoding().room(envelope.single());
        return List.of(envelope.wrap(octets(texts.get(0)), payload));
    }

    private byte[] octets(String text) {
        byte[] octets = alphabet.encode(text);
        return packed && encoding() == Encoding.GSM7 ? Septets.pack(octets, envelope.sent(parts())) : octets;
    }

    /** A character may need two units. */
    private int enough(int room) {
        if (room < 2) {
            throw new IllegalArgumentException(
                    "a user data header of " + envelope.part() + " octets leaves no room for text");
        }
        return room;
    }
}
