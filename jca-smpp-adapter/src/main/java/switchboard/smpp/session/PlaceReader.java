package switchboard.smpp.session;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BaseSm;
import com.cloudhopper.smpp.tlv.Tlv;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.text.Ports;
import switchboard.smpp.text.Segment;
import switchboard.smpp.text.UserDataHeader;

/**
 * Where a short message belongs: its place in a long one, and the programs that it goes between. The user data header
 * tells, or else the TLVs. What makes no sense is taken as not told.
 */
final class PlaceReader {

    private PlaceReader() {}

    /** @return null for a message in one piece */
    static @Nullable Segment segment(BaseSm<?> pdu, byte[] udh) {
        Segment told = UserDataHeader.parse(udh).segment().orElseGet(() -> sar(pdu));
        return told == null || told.total() == 1 ? null : told;
    }

    /** SMPP 3.4 §5.3.2.22 to §5.3.2.24. */
    private static @Nullable Segment sar(BaseSm<?> pdu) {
        int reference = number(pdu, SmppConstants.TAG_SAR_MSG_REF_NUM, 2);
        int total = number(pdu, SmppConstants.TAG_SAR_TOTAL_SEGMENTS, 1);
        int sequence = number(pdu, SmppConstants.TAG_SAR_SEGMENT_SEQNUM, 1);
        return reference >= 0 && sequence >= 1 && sequence <= total ? new Segment(reference, total, sequence) : null;
    }

    /** @return null if it goes to the phone's user */
    static @Nullable Ports ports(BaseSm<?> pdu, byte[] udh) {
        return UserDataHeader.parse(udh).ports().orElseGet(() -> ports(pdu));
    }

    /** SMPP 3.4 §5.3.2.20, §5.3.2.21. */
    private static @Nullable Ports ports(BaseSm<?> pdu) {
        int destination = number(pdu, SmppConstants.TAG_DESTINATION_PORT, 2);
        int source = number(pdu, SmppConstants.TAG_SOURCE_PORT, 2);
        return destination < 0 ? null : new Ports(destination, Math.max(source, 0));
    }

    /** -1 if it is absent or of another length. */
    private static int number(BaseSm<?> pdu, short tag, int length) {
        Tlv tlv = pdu.getOptionalParameter(tag);
        if (tlv == null || tlv.getValue() == null || tlv.getValue().length != length) {
            return -1;
        }
        int number = 0;
        for (byte octet : tlv.getValue()) {
            number = number << 8 | (octet & 0xff);
        }
        return number;
    }
}
