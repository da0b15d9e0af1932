package switchboard.smpp.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import switchboard.smpp.Body;

/** How octets are carried: as they are when they fit, else cut, each part with a concatenation element in its header. */
public final class OctetSegments {

    private static final int OCTETS = 140;
    private static final int SEPTETS = 160;
    private static final int ELEMENT = 5;

    private final Body.Octets body;
    private final int room;
    private final boolean whole;

    private OctetSegments(Body.Octets body) {
        int udh = body.udh().length;
        int single = body.dataCoding() == 0 && udh == 0 ? SEPTETS : OCTETS - udh;
        this.body = body;
        this.whole = body.data().length <= single;
        this.room = whole ? single : OCTETS - Math.max(udh, 1) - ELEMENT;
    }

    public static OctetSegments of(Body.Octets body) {
        return new OctetSegments(body);
    }

    /** More than {@link Segmentation#MAX_PARTS} when it can't be sent. */
    public int parts() {
        if (whole) {
            return 1;
        }
        return room <= 0 ? Integer.MAX_VALUE : (body.data().length + room - 1) / room;
    }

    /**
     * The octets of each part.
     *
     * @throws IllegalStateException for more than {@link Segmentation#MAX_PARTS}
     */
    public List<EncodedPart> encode(int reference) {
        if (parts() > Segmentation.MAX_PARTS) {
            throw new IllegalStateException("the octets need " + parts() + " parts, at most 255 can be sent");
        }
        byte[] data = body.data();
        List<EncodedPart> encoded = new ArrayList<>();
        for (int part = 1; part <= parts(); part++) {
            byte[] udh = whole ? body.udh() : header(reference, part);
            int start = (part - 1) * room;
            encoded.add(new EncodedPart(udh, Arrays.copyOfRange(data, start, Math.min(data.length, start + room))));
        }
        return encoded;
    }

    /** The concatenation element behind the elements given. */
    private byte[] header(int reference, int part) {
        byte[] concatenation = Segmentation.concatenation(reference, parts(), part);
        byte[] given = body.udh();
        if (given.length == 0) {
            return concatenation;
        }
        byte[] both = Arrays.copyOf(given, given.length + ELEMENT);
        System.arraycopy(concatenation, 1, both, given.length, ELEMENT);
        both[0] = (byte) (both.length - 1);
        return both;
    }
}
