package switchboard.ejb.transport.smpp.esme;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import switchboard.ejb.transport.smpp.SmppAttributes;
import switchboard.smpp.EsmeMessage;
import switchboard.smpp.text.DataCoding;

/** What an ESME's message says to SMPP alone, as attributes that reach the network by connectors of type {@code smpp}. */
final class EsmeAttributes {
    /** Below are the codings of SMPP, which tell an alphabet and nothing else; above are classes (3GPP TS 23.038 §4). */
    private static final int FIRST_WITH_CLASS = 0x10;

    private static final OptionalInt FLASH = OptionalInt.of(0);

    private EsmeAttributes() {}

    static Map<String, String> ofText(EsmeMessage message) {
        var attributes = common(message);
        var coding = new DataCoding(message.dataCoding());
        var messageClass = coding.messageClass();
        if (messageClass.equals(FLASH)) {
            attributes.put(SmppAttributes.FLASH, "true");
        } else if (coding.value() >= FIRST_WITH_CLASS && coding.isDefaultAlphabet()) {
            attributes.put(SmppAttributes.DATA_CODING, Integer.toString(coding.value()));
        } else if (messageClass.isPresent()) {
            attributes.put(SmppAttributes.MESSAGE_CLASS, Integer.toString(messageClass.getAsInt()));
        }
        EsmeHeader.portsOf(message).ifPresent(ports -> {
            attributes.put(SmppAttributes.SOURCE_PORT, Integer.toString(ports.source()));
            attributes.put(SmppAttributes.DESTINATION_PORT, Integer.toString(ports.destination()));
        });
        return attributes;
    }

    static Map<String, String> ofOctets(EsmeMessage message) {
        var attributes = common(message);
        attributes.put(SmppAttributes.DATA_CODING, Integer.toString(message.dataCoding()));
        return attributes;
    }

    private static Map<String, String> common(EsmeMessage message) {
        var attributes = new HashMap<String, String>();
        if (!message.serviceType().isEmpty()) {
            attributes.put(SmppAttributes.SERVICE_TYPE, message.serviceType());
        }
        if (message.protocolId() != 0) {
            attributes.put(SmppAttributes.PROTOCOL_ID, Integer.toString(message.protocolId()));
        }
        return attributes;
    }
}
