package switchboard.smpp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.text.Ports;

/**
 * What one message says instead of the connector's {@link SubmitDefaults}; null where it says nothing.
 *
 * @param serviceType at most 5 ASCII characters (SMPP 3.4 §5.2.11)
 * @param protocolId 0 to 255 (§5.2.13)
 * @param dataCoding 0 to 255, in place of the connector's for texts in the SMSC's default alphabet; octets have their own
 * @param esmClass 0 to 255 (§5.2.12); the flag of a user data header is added where there is one
 * @param registeredDelivery 0 to 255 (§5.2.17)
 * @param messageClass of a text, 0 to 3, of which 0 is shown at once and not kept (3GPP TS 23.038 §4)
 * @param ports between which programs it goes
 * @param parameters at most 20 optional parameters, each of another tag, in place of the connector's of the same tags
 */
public record SubmitOptions(
        @Nullable String serviceType,
        @Nullable Integer protocolId,
        @Nullable Integer dataCoding,
        @Nullable Integer esmClass,
        @Nullable Integer registeredDelivery,
        @Nullable Integer messageClass,
        @Nullable Ports ports,
        List<OptionalParameter> parameters) {

    /** Everything as the connector says. */
    public static final SubmitOptions NONE = new SubmitOptions(null, null, null, null, null, null, null, List.of());

    public SubmitOptions {
        if (serviceType != null) {
            Arguments.ascii("serviceType", serviceType, 5);
        }
        octet("protocolId", protocolId);
        octet("dataCoding", dataCoding);
        octet("esmClass", esmClass);
        octet("registeredDelivery", registeredDelivery);
        if (messageClass != null) {
            Arguments.within("messageClass", messageClass, 0, 3);
        }
        parameters = OptionalParameter.submitted("tlvs", parameters);
    }

    private static void octet(String name, @Nullable Integer value) {
        if (value != null) {
            Arguments.within(name, value, 0, 255);
        }
    }
}
