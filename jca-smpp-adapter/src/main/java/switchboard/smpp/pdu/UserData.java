package switchboard.smpp.pdu;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BaseSm;
import com.cloudhopper.smpp.tlv.Tlv;

/** The octets of a message: short_message, or message_payload when that is empty (SMPP 3.4 §5.3.2.32). */
public final class UserData {

    private static final int UCS2 = 8;

    private UserData() {}

    public static byte[] of(BaseSm<?> message) {
        Tlv payload = message.getOptionalParameter(SmppConstants.TAG_MESSAGE_PAYLOAD);
        if (message.getShortMessageLength() == 0 && payload != null && payload.getValue() != null) {
            return payload.getValue();
        }
        return message.getShortMessageLength() == 0 ? new byte[0] : message.getShortMessage();
    }

    /** Octets of the user data header with its length octet; 0 without one, or when it is longer than the whole. */
    public static int headerLength(BaseSm<?> message) {
        int length = announcedHeader(message);
        return length > of(message).length ? 0 : length;
    }

    static boolean hasWholeHeader(BaseSm<?> message) {
        return announcedHeader(message) <= of(message).length;
    }

    /** UCS-2 has two octets a character. */
    static boolean hasWholeCharacters(BaseSm<?> message) {
        return !isUcs2(message.getDataCoding() & 0xff) || (of(message).length - headerLength(message)) % 2 == 0;
    }

    /** By SMPP 3.4 §5.2.19, and not compressed by the groups of 3GPP TS 23.038 §4. */
    private static boolean isUcs2(int dataCoding) {
        boolean general = dataCoding >= 0x10 && dataCoding < 0x80;
        return dataCoding == UCS2 || (general && (dataCoding & 0x2c) == 0x08) || dataCoding >> 4 == 0xe;
    }

    /** SMPP 3.4 §5.3.2.22 to §5.3.2.24. */
    static boolean hasSegmentNumbers(BaseSm<?> message) {
        return hasLength(message, SmppConstants.TAG_SAR_MSG_REF_NUM, 2)
                && hasLength(message, SmppConstants.TAG_SAR_TOTAL_SEGMENTS, 1)
                && hasLength(message, SmppConstants.TAG_SAR_SEGMENT_SEQNUM, 1);
    }

    private static int announcedHeader(BaseSm<?> message) {
        byte[] data = of(message);
        boolean announced = (message.getEsmClass() & SmppConstants.ESM_CLASS_UDHI_MASK) != 0;
        return announced && data.length > 0 ? 1 + (data[0] & 0xff) : 0;
    }

    private static boolean hasLength(BaseSm<?> message, short tag, int length) {
        Tlv parameter = message.getOptionalParameter(tag);
        return parameter == null || parameter.getUnsignedLength() == length;
    }
}
