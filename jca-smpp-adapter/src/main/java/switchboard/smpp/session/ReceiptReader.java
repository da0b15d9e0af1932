package switchboard.smpp.session;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BaseSm;
import com.cloudhopper.smpp.tlv.Tlv;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.Delivery.DeliveryReceipt;
import switchboard.smpp.ReceiptState;
import switchboard.smpp.text.ReceiptText;

/** Tells receipts from messages, by optional parameters before esm_class before text, and reads them in that order. */
final class ReceiptReader {

    private static final int MESSAGE_TYPE = 0x3c;
    private static final int RECEIPT = 0x04;
    private static final int INTERMEDIATE = 0x20;

    private ReceiptReader() {}

    /** Empty for a message. */
    static Optional<DeliveryReceipt> read(String connector, BaseSm<?> pdu, String text) {
        Optional<ReceiptText> fields = ReceiptText.parse(text);
        return isReceipt(pdu, fields) ? Optional.of(receipt(connector, pdu, fields, text)) : Optional.empty();
    }

    /** By the types of SMPP 3.4 §5.2.12. Of another type, such as an acknowledgement's, no text makes a receipt. */
    private static boolean isReceipt(BaseSm<?> pdu, Optional<ReceiptText> fields) {
        int type = pdu.getEsmClass() & MESSAGE_TYPE;
        return pdu.hasOptionalParameter(SmppConstants.TAG_RECEIPTED_MSG_ID)
                || (pdu.hasOptionalParameter(SmppConstants.TAG_MSG_STATE)
                        && fields.map(ReceiptText::id).isPresent())
                || type == RECEIPT
                || type == INTERMEDIATE
                || (type == 0 && fields.filter(ReceiptText::isUnmistakable).isPresent());
    }

    private static DeliveryReceipt receipt(String connector, BaseSm<?> pdu, Optional<ReceiptText> fields, String text) {
        String id = text(pdu.getOptionalParameter(SmppConstants.TAG_RECEIPTED_MSG_ID));
        ReceiptState state = state(pdu.getOptionalParameter(SmppConstants.TAG_MSG_STATE));
        String code = networkCode(pdu.getOptionalParameter(SmppConstants.TAG_NETWORK_ERROR_CODE));
        return new DeliveryReceipt(
                connector,
                id != null ? id : fields.map(ReceiptText::id).orElse(""),
                state != null ? state : fields.map(ReceiptText::state).orElse(ReceiptState.UNKNOWN),
                code != null ? code : fields.map(ReceiptText::err).orElse(null),
                fields.map(ReceiptText::doneAt).orElse(null),
                fields.map(ReceiptText::text).orElse(fields.isPresent() ? "" : text));
    }

    private static @Nullable String text(@Nullable Tlv tlv) {
        if (tlv == null || tlv.getValue() == null) {
            return null;
        }
        String value = new String(tlv.getValue(), StandardCharsets.ISO_8859_1);
        int end = value.indexOf('\0');
        String id = (end < 0 ? value : value.substring(0, end)).strip();
        return id.isEmpty() ? null : id;
    }

    /** Null for a wrong length and for what no specification names (SMPP 5.0 §4.7.15), so that the text may tell. */
    private static @Nullable ReceiptState state(@Nullable Tlv tlv) {
        if (tlv == null || tlv.getValue() == null || tlv.getValue().length != 1) {
            return null;
        }
        return ReceiptState.of(tlv.getValue()[0]).orElse(null);
    }

    /** Network type and error code (SMPP 3.4 §5.3.2.31); null for a wrong length, so that the text may tell. */
    private static @Nullable String networkCode(@Nullable Tlv tlv) {
        if (tlv == null || tlv.getValue() == null || tlv.getValue().length != 3) {
            return null;
        }
        byte[] value = tlv.getValue();
        return (value[0] & 0xff) + ":" + ((value[1] & 0xff) << 8 | (value[2] & 0xff));
    }
}
