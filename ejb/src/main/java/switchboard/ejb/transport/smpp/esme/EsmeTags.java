package switchboard.ejb.transport.smpp.esme;

import java.util.OptionalInt;
import switchboard.smpp.EsmeMessage;
import switchboard.smpp.OptionalParameter;

/** Numbers among the optional parameters of what an ESME submits (SMPP 3.4 §5.3.2). */
enum EsmeTags {
    SOURCE_PORT(0x020a),
    DESTINATION_PORT(0x020b),
    SAR_REFERENCE(0x020c),
    SAR_TOTAL(0x020e),
    SAR_NUMBER(0x020f);

    private final int tag;

    EsmeTags(int tag) {
        this.tag = tag;
    }

    /** Empty if it is absent, or neither one nor two octets long. */
    OptionalInt of(EsmeMessage message) {
        return message.parameters().stream()
                .filter(parameter -> parameter.tag() == tag)
                .map(OptionalParameter::value)
                .filter(value -> value.length > 0 && value.length < 3)
                .mapToInt(value -> value.length == 1 ? value[0] & 0xff : ((value[0] & 0xff) << 8) | (value[1] & 0xff))
                .findFirst();
    }
}
