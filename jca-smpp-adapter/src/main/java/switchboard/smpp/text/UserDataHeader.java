package switchboard.smpp.text;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The user data header: elements in front of a text or of octets (3GPP TS 23.040 §9.2.3.24). Immutable. */
public final class UserDataHeader {

    public static final UserDataHeader NONE = new UserDataHeader(List.of());

    private static final int CONCATENATION_8 = 0x00;
    private static final int PORTS_8 = 0x04;
    private static final int PORTS_16 = 0x05;
    private static final int CONCATENATION_16 = 0x08;
    private static final int SINGLE_SHIFT = 0x24;
    private static final int LOCKING_SHIFT = 0x25;
    private static final int MOST = 255;

    private final List<Element> elements;
    private final int length;

    private UserDataHeader(List<Element> elements) {
        int octets = 0;
        for (Element element : elements) {
            octets += 2 + element.data.length;
        }
        if (octets > MOST) {
            throw new IllegalArgumentException("a user data header holds at most 255 octets of elements: " + octets);
        }
        this.elements = List.copyOf(elements);
        this.length = elements.isEmpty() ? 0 : 1 + octets;
    }

    private record Element(int id, byte[] data) {}

    /**
     * Reads what can be read: a length that promises too much ends with the octets, an element that is cut off is left
     * out.
     *
     * @param octets with the length octet in front; empty for none
     */
    public static UserDataHeader parse(byte[] octets) {
        int end = octets.length == 0 ? 0 : Math.min(octets.length, 1 + (octets[0] & 0xff));
        List<Element> elements = new ArrayList<>();
        for (int at = 1; at + 1 < end; ) {
            int data = at + 2;
            int next = data + (octets[at + 1] & 0xff);
            if (next <= end) {
                elements.add(new Element(octets[at] & 0xff, Arrays.copyOfRange(octets, data, next)));
            }
            at = next;
        }
        return elements.isEmpty() ? NONE : new UserDataHeader(elements);
    }

    /** Octets, the length octet among them; 0 without elements. */
    public int length() {
        return length;
    }

    /** With the length octet in front; empty without elements. */
    public byte[] octets() {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(length);
        if (!elements.isEmpty()) {
            octets.write(length - 1);
        }
        for (Element element : elements) {
            octets.write(element.id);
            octets.write(element.data.length);
            octets.writeBytes(element.data);
        }
        return octets.toByteArray();
    }

    /** The data of the element with that identifier: of the last, when there are more (§9.2.3.24). */
    public Optional<byte[]> element(int id) {
        return elements.stream()
                .filter(e -> e.id == id)
                .reduce((first, last) -> last)
                .map(e -> e.data.clone());
    }

    /** Of which message this is which part; empty also for numbers that make no sense, as the standard wants it. */
    public Optional<Segment> segment() {
        return element(CONCATENATION_8)
                .filter(d -> d.length == 3)
                .flatMap(d -> segment(d[0] & 0xff, d[1] & 0xff, d[2] & 0xff))
                .or(() -> element(CONCATENATION_16)
                        .filter(d -> d.length == 4)
                        .flatMap(d -> segment(wide(d, 0), d[2] & 0xff, d[3] & 0xff)));
    }

    /** The ports, from the wide or the short element. */
    public Optional<Ports> ports() {
        return element(PORTS_16)
                .filter(d -> d.length == 4)
                .map(d -> new Ports(wide(d, 0), wide(d, 2)))
                .or(() -> element(PORTS_8).filter(d -> d.length == 2).map(d -> new Ports(d[0] & 0xff, d[1] & 0xff)));
    }

    /** The language of the locking shift table; empty for a reserved one, so that the default is used (§9.2.3.24.16). */
    public Optional<NationalLanguage> locking() {
        return language(LOCKING_SHIFT).filter(NationalLanguage::hasLockingTable);
    }

    /** The language of the single shift table; empty for a reserved one (§9.2.3.24.15). */
    public Optional<NationalLanguage> single() {
        return language(SINGLE_SHIFT);
    }

    /** Without what tells the place in a long message: the header of the whole. */
    public UserDataHeader withoutSegment() {
        return new UserDataHeader(elements.stream()
                .filter(e -> e.id != CONCATENATION_8 && e.id != CONCATENATION_16)
                .toList());
    }

    /** This and, behind it, the elements of the other. */
    UserDataHeader and(UserDataHeader other) {
        if (other.elements.isEmpty()) {
            return this;
        }
        List<Element> both = new ArrayList<>(elements);
        both.addAll(other.elements);
        return new UserDataHeader(both);
    }

    /** @param data octets, of which the low eight bits count */
    public UserDataHeader with(int id, int... data) {
        byte[] octets = new byte[data.length];
        for (int i = 0; i < data.length; i++) {
            octets[i] = (byte) data[i];
        }
        return and(new UserDataHeader(List.of(new Element(id & 0xff, octets))));
    }

    /** The low eight bits of the reference count. */
    public UserDataHeader withSegment8(Segment s) {
        return with(CONCATENATION_8, s.reference(), s.total(), s.sequence());
    }

    public UserDataHeader withSegment16(Segment s) {
        return with(CONCATENATION_16, s.reference() >> 8, s.reference(), s.total(), s.sequence());
    }

    public UserDataHeader withPorts16(Ports p) {
        return with(PORTS_16, p.destination() >> 8, p.destination(), p.source() >> 8, p.source());
    }

    UserDataHeader withLocking(NationalLanguage language) {
        return with(LOCKING_SHIFT, language.id());
    }

    UserDataHeader withSingle(NationalLanguage language) {
        return with(SINGLE_SHIFT, language.id());
    }

    private Optional<NationalLanguage> language(int id) {
        return element(id).filter(d -> d.length == 1).flatMap(d -> NationalLanguage.of(d[0] & 0xff));
    }

    private static Optional<Segment> segment(int reference, int total, int sequence) {
        boolean sound = sequence >= 1 && sequence <= total;
        return sound ? Optional.of(new Segment(reference, total, sequence)) : Optional.empty();
    }

    private static int wide(byte[] data, int at) {
        return (data[at] & 0xff) << 8 | (data[at + 1] & 0xff);
    }
}
