package switchboard.smpp.server;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BaseSm;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.tlv.Tlv;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.EsmeMessage;
import switchboard.smpp.OptionalParameter;
import switchboard.smpp.pdu.CommandStatus;

/** Reads what submit_sm, submit_multi and data_sm have in common (SMPP 3.4 §4.4, §4.7). */
final class MessageReader {

    static final int LONGEST_ADDRESS = 20;
    /** In data_sm (§4.7.1). */
    static final int LONGEST_DATA_ADDRESS = 64;

    private static final int LONGEST_SERVICE_TYPE = 5;
    private static final int HIGHEST_PRIORITY = 3;

    private MessageReader() {}

    static EsmeMessage read(BaseSm<?> pdu, int longestAddress, Instant now) throws RefusedRequestException {
        byte[] userData = userData(pdu);
        byte[] udh = udh(pdu.getEsmClass(), userData);
        return new EsmeMessage(
                Fields.text(pdu.getServiceType(), LONGEST_SERVICE_TYPE, CommandStatus.INVALID_SERVICE_TYPE),
                Fields.address(pdu.getSourceAddress(), longestAddress, CommandStatus.INVALID_SOURCE_ADDRESS),
                pdu.getEsmClass() & 0xff,
                pdu.getProtocolId() & 0xff,
                Fields.within(pdu.getPriority(), HIGHEST_PRIORITY, CommandStatus.INVALID_PRIORITY),
                Fields.time(pdu.getScheduleDeliveryTime(), now, CommandStatus.INVALID_SCHEDULE),
                Fields.time(pdu.getValidityPeriod(), now, CommandStatus.INVALID_EXPIRY),
                pdu.getRegisteredDelivery() & 0xff,
                Fields.within(pdu.getReplaceIfPresent(), 1, CommandStatus.INVALID_REPLACE_FLAG) == 1,
                pdu.getDataCoding() & 0xff,
                pdu.getDefaultMsgId() & 0xff,
                Arrays.copyOfRange(userData, udh.length, userData.length),
                udh,
                parameters(pdu));
    }

    /** One of the two carries the message, not both (SMPP 3.4 §5.3.2.32). */
    private static byte[] userData(BaseSm<?> pdu) throws RefusedRequestException {
        byte[] shortMessage = pdu.getShortMessage() == null ? new byte[0] : pdu.getShortMessage();
        Tlv payload = pdu.getOptionalParameter(SmppConstants.TAG_MESSAGE_PAYLOAD);
        if (payload == null) {
            return shortMessage;
        }
        if (shortMessage.length > 0) {
            throw new RefusedRequestException(CommandStatus.OPTIONAL_PARAMETER_NOT_ALLOWED);
        }
        return value(payload);
    }

    private static byte[] udh(byte esmClass, byte[] userData) throws RefusedRequestException {
        if ((esmClass & SmppConstants.ESM_CLASS_UDHI_MASK) == 0) {
            return new byte[0];
        }
        int length = userData.length == 0 ? 0 : 1 + (userData[0] & 0xff);
        if (length == 0 || length > userData.length) {
            throw new RefusedRequestException(CommandStatus.INVALID_ESM_CLASS);
        }
        return Arrays.copyOf(userData, length);
    }

    private static List<OptionalParameter> parameters(Pdu pdu) {
        List<Tlv> all = pdu.getOptionalParameters();
        return all == null
                ? List.of()
                : all.stream()
                        .filter(tlv -> tlv.getTag() != SmppConstants.TAG_MESSAGE_PAYLOAD)
                        .map(tlv -> new OptionalParameter(tlv.getTag() & 0xffff, value(tlv)))
                        .toList();
    }

    private static byte[] value(Tlv tlv) {
        byte @Nullable [] value = tlv.getValue();
        return value == null ? new byte[0] : value;
    }
}
