package switchboard.smpp.text;

/**
 * Eight septets in seven octets, the lowest bits first (3GPP TS 23.038 §6.1.2.1). Behind a header they begin at the next
 * multiple of seven bits (3GPP TS 23.040 §9.2.3.24).
 */
final class Septets {

    private Septets() {}

    /**
     * @param septets one an octet
     * @param header octets of the header in front
     */
    static byte[] pack(byte[] septets, int header) {
        int fill = fill(header);
        byte[] octets = new byte[(fill + septets.length * 7 + 7) / 8];
        for (int i = 0; i < septets.length; i++) {
            int bit = fill + i * 7;
            int shifted = septets[i] << bit % 8;
            octets[bit / 8] |= (byte) shifted;
            if (bit % 8 > 1) {
                octets[bit / 8 + 1] |= (byte) (shifted >> 8);
            }
        }
        return octets;
    }

    /** One an octet; seven zero bits at the end are taken for padding, though they could mean @. */
    static byte[] unpack(byte[] octets, int header) {
        int fill = fill(header);
        int bits = octets.length * 8 - fill;
        boolean padded = bits >= 7 && bits % 7 == 0 && (octets[octets.length - 1] & 0xfe) == 0;
        byte[] septets = new byte[Math.max(0, bits / 7 - (padded ? 1 : 0))];
        for (int i = 0; i < septets.length; i++) {
            int bit = fill + i * 7;
            int next = bit / 8 + 1 < octets.length ? octets[bit / 8 + 1] & 0xff : 0;
            septets[i] = (byte) ((((octets[bit / 8] & 0xff) | (next << 8)) >> (bit % 8)) & 0x7f);
        }
        return septets;
    }

    private static int fill(int header) {
        return (7 - header * 8 % 7) % 7;
    }
}
