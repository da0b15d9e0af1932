package switchboard.smpp.text;

import org.jspecify.annotations.Nullable;

/**
 * The octets of one part; the arrays are the receiver's own.
 *
 * @param udh the user data header with its length octet in front; empty for none
 * @param octets the rest
 * @param sar what goes into sar_msg_ref_num, sar_total_segments and sar_segment_seqnum; null when they are not sent
 * @param payload whether the user data goes into message_payload instead of short_message
 */
public record EncodedPart(
        byte[] udh, byte[] octets, @Nullable Segment sar, boolean payload) {

    /** Header and rest, as they go into short_message or message_payload. */
    public byte[] userData() {
        byte[] both = new byte[udh.length + octets.length];
        System.arraycopy(udh, 0, both, 0, udh.length);
        System.arraycopy(octets, 0, both, udh.length, octets.length);
        return both;
    }
}
