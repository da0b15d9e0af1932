package switchboard.smpp.text;

/**
 * The octets of one part; the arrays are the receiver's own.
 *
 * @param udh the user data header with its length octet in front; empty for none
 * @param octets the rest
 */
public record EncodedPart(byte[] udh, byte[] octets) {

    /** Header and rest, as they go into short_message. */
    public byte[] userData() {
        byte[] both = new byte[udh.length + octets.length];
        System.arraycopy(udh, 0, both, 0, udh.length);
        System.arraycopy(octets, 0, both, udh.length, octets.length);
        return both;
    }
}
