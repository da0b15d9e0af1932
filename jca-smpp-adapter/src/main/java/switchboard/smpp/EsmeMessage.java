package switchboard.smpp;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.text.TextDecoder;

/**
 * A message as an ESME submitted it, to whomever: all that submit_sm, submit_multi and data_sm have in common. What
 * data_sm lacks is empty, 0 or null.
 *
 * @param serviceType at most 5 characters
 * @param esmClass as sent, 0 to 255 (SMPP 3.4 §5.2.12)
 * @param protocolId 3GPP TS 23.040 §9.2.3.9, 0 to 255
 * @param priority 0 (lowest) to 3
 * @param deliverAt schedule_delivery_time, a relative one counted from its arrival; null for at once
 * @param validUntil validity_period, likewise; null leaves it to us
 * @param registeredDelivery which receipts are asked for, 0 to 255 (SMPP 3.4 §5.2.17)
 * @param replaceIfPresent whether it takes the place of an earlier message that is still under way (§5.2.18)
 * @param dataCoding 0 to 255 (§5.2.19)
 * @param defaultMessageId 0 for none, else the number of a message kept at the SMSC (§5.2.20)
 * @param data what it says without the user data header, of short_message or message_payload
 * @param udh the user data header with its length octet in front; empty for none
 * @param parameters all optional parameters but message_payload, in order
 */
public record EsmeMessage(
        String serviceType,
        SmppAddress source,
        int esmClass,
        int protocolId,
        int priority,
        @Nullable Instant deliverAt,
        @Nullable Instant validUntil,
        int registeredDelivery,
        boolean replaceIfPresent,
        int dataCoding,
        int defaultMessageId,
        byte[] data,
        byte[] udh,
        List<OptionalParameter> parameters) {

    public EsmeMessage {
        data = data.clone();
        udh = udh.clone();
        parameters = List.copyOf(parameters);
    }

    @Override
    public byte[] data() {
        return data.clone();
    }

    @Override
    public byte[] udh() {
        return udh.clone();
    }

    /** What it says: text when the coding is one that this adapter reads, else octets. */
    public Body body() {
        return TextDecoder.decode(data, udh, dataCoding);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EsmeMessage that
                && fields().equals(that.fields())
                && Arrays.equals(data, that.data)
                && Arrays.equals(udh, that.udh);
    }

    @Override
    public int hashCode() {
        return 31 * source.hashCode() + Arrays.hashCode(data);
    }

    /** Says neither addresses nor text. */
    @Override
    public String toString() {
        return "EsmeMessage[esmClass=" + esmClass + ", dataCoding=" + dataCoding + ", registeredDelivery="
                + registeredDelivery + ", " + data.length + " octets, udh of " + udh.length + "]";
    }

    private List<Object> fields() {
        return List.of(
                serviceType,
                source,
                esmClass,
                protocolId,
                priority,
                String.valueOf(deliverAt),
                String.valueOf(validUntil),
                registeredDelivery,
                replaceIfPresent,
                dataCoding,
                defaultMessageId,
                parameters);
    }
}
