package switchboard.ejb.transport.smpp.esme;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import switchboard.smpp.EsmeMessage;
import switchboard.smpp.text.DataCoding;

/** What an ESME's message says to SMPP alone, as attributes that reach the network by connectors of type {@code smpp}. */
final class EsmeAttributes {
    private static final String DATA_CODING = "smpp.data_coding";

    /** Below are the codings of SMPP, which tell an alphabet and nothing else; above are classes (3GPP TS 23.038 §4). */
    private static final int FIRST_WITH_CLASS = 0x10;

    private static final OptionalInt FLASH = OptionalInt.of(0);

    private EsmeAttributes() {}

    static Map<String, String> ofText(EsmeMessage message) {
        var attributes = common(message);
        var coding = new DataCoding(message.dataCoding());
        var messageClass = coding.messageClass();
        if (messageClass.equals(FLASH)) {
            attributes.put("smpp.flash", "true");
        } else if (coding.value() >= FIRST_WITH_CLASS && coding.isDefaultAlphabet()) {
            attributes.put(DATA_CODING, Integer.toString(coding.value()));
        } else if (messageClass.isPresent()) {
            attributes.put("smpp.message_class", Integer.toString(messageClass.getAsInt()));
        }
        EsmeHeader.portsOf(message).ifPresent(ports -> {
            attributes.put("smpp.source_port", Integer.toString(ports.source()));
            attributes.put("smpp.destination_port", Integer.toString(ports.destination()));
        });
        return attributes;
    }

    static Map<String, String> ofOctets(EsmeMessage message) {
        var attributes = common(message);
        attributes.put(DATA_CODING, Integer.toString(message.dataCoding()));
        return attributes;
    }

    private static Map<String, String> common(EsmeMessage message) {
        var attributes = new HashMap<String, String>();
        if (!message.serviceType().isEmpty()) {
            attributes.put("smpp.service_type", message.serviceType());
        }
        if (message.protocolId() != 0) {
            attributes.put("smpp.protocol_id", Integer.toString(message.protocolId()));
        }
        return attributes;
    }
}
