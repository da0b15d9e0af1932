package switchboard.smpp.text;

import java.util.ArrayList;
import java.util.List;

/** What is put around a text or octets: the header of each part, and what tells that parts belong together. */
record Envelope(Concatenation concatenation, UserDataHeader header) {

    /** Octets of the header of a message of one part. */
    int single() {
        return header.length();
    }

    /** Octets of the header of each of several parts, as it arrives. */
    int part() {
        return Math.max(header.length(), 1) + concatenation.octets();
    }

    /** Octets of the header that is sent with each of so many parts. */
    int sent(int parts) {
        return parts > 1 && concatenation != Concatenation.SAR ? part() : single();
    }

    /** @param reference its low eight bits are used, sixteen with {@link Concatenation#UDH_16} */
    List<EncodedPart> wrap(List<byte[]> pieces, int reference) {
        int total = pieces.size();
        List<EncodedPart> parts = new ArrayList<>(total);
        for (int i = 0; i < total; i++) {
            parts.add(part(pieces.get(i), new Segment(bits(reference), total, i + 1)));
        }
        return parts;
    }

    /** Without anything that tells of parts. */
    EncodedPart wrap(byte[] octets, boolean payload) {
        return new EncodedPart(header.octets(), octets, null, payload);
    }

    private EncodedPart part(byte[] octets, Segment segment) {
        return switch (concatenation) {
            case UDH_8 -> new EncodedPart(header.withSegment8(segment).octets(), octets, null, false);
            case UDH_16 -> new EncodedPart(header.withSegment16(segment).octets(), octets, null, false);
            case SAR -> new EncodedPart(header.octets(), octets, segment, false);
            case PAYLOAD -> throw new IllegalStateException("a payload has no parts");
        };
    }

    private int bits(int reference) {
        return reference & (concatenation == Concatenation.UDH_16 ? 0xffff : 0xff);
    }
}
