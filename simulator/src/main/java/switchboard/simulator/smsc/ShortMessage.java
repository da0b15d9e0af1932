package switchboard.simulator.smsc;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BaseSm;
import com.cloudhopper.smpp.tlv.Tlv;
import com.cloudhopper.smpp.type.Address;
import com.cloudhopper.smpp.util.SmppUtil;
import org.jspecify.annotations.Nullable;
import switchboard.simulator.text.Segment;

/** Reads what a submit_sm carries, wherever SMPP lets it be: short_message or message_payload; UDH or SAR parameters. */
final class ShortMessage {
    private ShortMessage() {}

    static Segment segment(BaseSm<?> pdu) {
        byte[] octets = octets(pdu);
        if (SmppUtil.isUserDataHeaderIndicatorEnabled(pdu.getEsmClass())) {
            return Segment.withHeader(octets);
        }
        if (pdu.hasOptionalParameter(SmppConstants.TAG_SAR_TOTAL_SEGMENTS)) {
            int part = number(pdu, SmppConstants.TAG_SAR_SEGMENT_SEQNUM);
            int parts = number(pdu, SmppConstants.TAG_SAR_TOTAL_SEGMENTS);
            return Segment.of(number(pdu, SmppConstants.TAG_SAR_MSG_REF_NUM), part, parts, octets);
        }
        return Segment.whole(octets);
    }

    private static byte[] octets(BaseSm<?> pdu) {
        Tlv payload = pdu.getOptionalParameter(SmppConstants.TAG_MESSAGE_PAYLOAD);
        if (payload != null && payload.getValue() != null) {
            return payload.getValue();
        }
        return pdu.getShortMessage() == null ? new byte[0] : pdu.getShortMessage();
    }

    private static int number(BaseSm<?> pdu, short tag) {
        Tlv parameter = pdu.getOptionalParameter(tag);
        int number = 0;
        if (parameter != null && parameter.getValue() != null) {
            for (byte octet : parameter.getValue()) {
                number = (number << 8) | (octet & 0xFF);
            }
        }
        return number;
    }

    static String address(@Nullable Address address) {
        return address == null || address.getAddress() == null ? "" : address.getAddress();
    }
}
