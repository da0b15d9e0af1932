package switchboard.smpp.session;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.tlv.Tlv;
import java.util.List;
import switchboard.smpp.OptionalParameter;

/** Reads the optional parameters of a PDU that are for callers. */
final class Parameters {

    private static final int LONGEST = 255;

    private Parameters() {}

    /** But message_payload, which is the text; at most 20, and none that is longer than 255 octets. */
    static List<OptionalParameter> of(Pdu pdu) {
        List<Tlv> received = pdu.getOptionalParameters();
        return received == null
                ? List.of()
                : received.stream()
                        .filter(Parameters::isShort)
                        .limit(OptionalParameter.MOST)
                        .map(tlv -> OptionalParameter.of(tlv.getTag() & 0xffff, tlv.getValue()))
                        .toList();
    }

    private static boolean isShort(Tlv tlv) {
        return tlv.getTag() != SmppConstants.TAG_MESSAGE_PAYLOAD
                && tlv.getValue() != null
                && tlv.getValue().length <= LONGEST;
    }
}
