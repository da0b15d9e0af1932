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
import switchboard.smpp.pdu.UserData;

/** Reads what submit_sm, submit_multi and data_sm have in common (SMPP 3.4 §4.4, §4.5, §4.7). */
final class MessageReader {

    private static final int HIGHEST_PRIORITY = 3;

    private MessageReader() {}

    /** Of a PDU whose fields were checked. */
    static EsmeMessage read(BaseSm<?> pdu, Instant now) throws RefusedRequestException {
        check(pdu);
        byte[] userData = UserData.of(pdu);
        int header = UserData.headerLength(pdu);
        return new EsmeMessage(
                Fields.text(pdu.getServiceType()),
                Fields.address(pdu.getSourceAddress()),
                pdu.getEsmClass() & 0xff,
                pdu.getProtocolId() & 0xff,
                pdu.getPriority(),
                Fields.time(pdu.getScheduleDeliveryTime(), now),
                Fields.time(pdu.getValidityPeriod(), now),
                pdu.getRegisteredDelivery() & 0xff,
                pdu.getReplaceIfPresent() == 1,
                pdu.getDataCoding() & 0xff,
                pdu.getDefaultMsgId() & 0xff,
                Arrays.copyOfRange(userData, header, userData.length),
                Arrays.copyOf(userData, header),
                parameters(pdu));
    }

    /** One of short_message and message_payload carries the message, not both (SMPP 3.4 §5.3.2.32). */
    private static void check(BaseSm<?> pdu) throws RefusedRequestException {
        if ((pdu.getPriority() & 0xff) > HIGHEST_PRIORITY) {
            throw new RefusedRequestException(CommandStatus.INVALID_PRIORITY);
        }
        if ((pdu.getReplaceIfPresent() & 0xff) > 1) {
            throw new RefusedRequestException(CommandStatus.INVALID_REPLACE_FLAG);
        }
        if (pdu.getShortMessageLength() > 0 && pdu.hasOptionalParameter(SmppConstants.TAG_MESSAGE_PAYLOAD)) {
            throw new RefusedRequestException(CommandStatus.OPTIONAL_PARAMETER_NOT_ALLOWED);
        }
    }

    private static List<OptionalParameter> parameters(Pdu pdu) {
        List<Tlv> all = pdu.getOptionalParameters();
        return all == null
                ? List.of()
                : all.stream()
                        .filter(tlv -> tlv.getTag() != SmppConstants.TAG_MESSAGE_PAYLOAD)
                        .map(tlv -> OptionalParameter.of(tlv.getTag() & 0xffff, value(tlv)))
                        .toList();
    }

    private static byte[] value(Tlv tlv) {
        byte @Nullable [] value = tlv.getValue();
        return value == null ? new byte[0] : value;
    }
}
