package switchboard.smpp.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import switchboard.smpp.Body;

/** How octets are carried: as they are when they fit, else cut, each part with the elements of the header given. */
public final class OctetSegments {

    /** Of the default alphabet each octet is a septet, and eight of them need the room of seven octets. */
    private static final int IN_DEFAULT_ALPHABET = 0;

    private final Body.Octets body;
    private final Envelope envelope;
    private final int length;
    private final int room;
    private final boolean fits;

    private OctetSegments(Body.Octets body, Concatenation concatenation) {
        int udh = body.udh().length;
        int left = Encoding.OCTETS - udh;
        int single = body.dataCoding() == IN_DEFAULT_ALPHABET ? left * 8 / 7 : left;
        this.body = body;
        this.envelope = new Envelope(concatenation, UserDataHeader.parse(body.udh()));
        this.length = body.data().length;
        this.room = Encoding.OCTETS - Math.max(udh, 1) - concatenation.octets();
        this.fits = length <= single;
    }

    /** With 8-bit references. */
    public static OctetSegments of(Body.Octets body) {
        return of(body, Concatenation.UDH_8);
    }

    public static OctetSegments of(Body.Octets body, Concatenation concatenation) {
        return new OctetSegments(body, concatenation);
    }

    /** More than {@link Segmentation#MAX_PARTS} when it can't be sent. */
    public int parts() {
        return fits || (isPayload() && pieces() <= Segmentation.MAX_PARTS) ? 1 : pieces();
    }

    /**
     * The octets of each part.
     *
     * @param reference as with {@link Segmentation#encode}
     * @throws IllegalStateException for more than {@link Segmentation#MAX_PARTS}, and for a payload that would be more
     */
    public List<EncodedPart> encode(int reference) {
        if (parts() > Segmentation.MAX_PARTS) {
            throw new IllegalStateException("the octets need " + parts() + " parts, at most 255 can be sent");
        }
        if (fits || isPayload()) {
            return List.of(new EncodedPart(body.udh(), body.data(), null, !fits));
        }
        byte[] data = body.data();
        List<byte[]> pieces = new ArrayList<>();
        for (int start = 0; start < length; start += room) {
            pieces.add(Arrays.copyOfRange(data, start, Math.min(length, start + room)));
        }
        return envelope.wrap(pieces, reference);
    }

    private boolean isPayload() {
        return envelope.concatenation() == Concatenation.PAYLOAD;
    }

    private int pieces() {
        return room <= 0 ? Integer.MAX_VALUE : (length + room - 1) / room;
    }
}
