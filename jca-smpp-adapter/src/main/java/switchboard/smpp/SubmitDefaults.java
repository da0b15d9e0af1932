package switchboard.smpp;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every submit_sm of a connector says unless its message says otherwise (SMPP 3.4 §4.4.1).
 *
 * @param serviceType at most 5 ASCII characters (§5.2.11); empty for the SMSC's default
 * @param protocolId 0 to 255 (§5.2.13, 3GPP TS 23.040 §9.2.3.9)
 * @param dataCoding 0 to 255, sent for texts in the SMSC's default alphabet, whose number is 0 by the specification
 * @param validity of messages without one; null leaves it to the SMSC
 * @param parameters at most 20 optional parameters, each of another tag
 */
public record SubmitDefaults(
        String serviceType,
        int protocolId,
        int dataCoding,
        @Nullable Duration validity,
        ReceiptRequest receipts,
        List<OptionalParameter> parameters) {

    public static final SubmitDefaults DEFAULT =
            new SubmitDefaults("", 0, 0, null, ReceiptRequest.ON_REQUEST, List.of());

    public SubmitDefaults {
        Arguments.ascii("serviceType", serviceType, 5);
        Arguments.within("protocolId", protocolId, 0, 255);
        Arguments.within("dataCoding", dataCoding, 0, 255);
        if (validity != null) {
            Arguments.positive("validity", validity);
        }
        parameters = OptionalParameter.submitted("tlvs", parameters);
    }
}
