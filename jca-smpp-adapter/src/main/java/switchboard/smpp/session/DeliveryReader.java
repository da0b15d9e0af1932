package switchboard.smpp.session;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BaseSm;
import com.cloudhopper.smpp.tlv.Tlv;
import com.cloudhopper.smpp.type.Address;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.Delivery;
import switchboard.smpp.Delivery.DeliveryReceipt;
import switchboard.smpp.Delivery.IncomingMessage;
import switchboard.smpp.ReceiptState;
import switchboard.smpp.text.ReceiptText;
import switchboard.smpp.text.TextDecoder;

/** Reads deliver_sm and data_sm (SMPP 3.4 §4.6, §4.7): a message, or a receipt by its esm_class, its TLVs or its text. */
final class DeliveryReader {

    private static final int MESSAGE_TYPE = 0x3c;
    private static final int RECEIPT = 0x04;
    private static final int INTERMEDIATE = 0x20;
    private static final int UCS2 = 8;

    private DeliveryReader() {}

    static Delivery read(String connector, BaseSm<?> pdu, Instant receivedAt) {
        byte[] userData = userData(pdu);
        byte[] udh = udh(pdu, userData);
        byte[] data = Arrays.copyOfRange(userData, udh.length, userData.length);
        int dataCoding = pdu.getDataCoding() & 0xff;
        String text = receiptText(data, dataCoding);
        Optional<ReceiptText> fields = ReceiptText.parse(text);
        return isReceipt(pdu, fields)
                ? receipt(connector, pdu, fields, text)
                : new IncomingMessage(
                        connector,
                        address(pdu.getSourceAddress()),
                        address(pdu.getDestAddress()),
                        TextDecoder.decode(data, udh, dataCoding),
                        udh,
                        receivedAt);
    }

    /** Receipts are ASCII in practice, whatever data_coding 0 means to the SMSC: GSM 7-bit would turn _ of an id into §. */
    private static String receiptText(byte[] data, int dataCoding) {
        return new String(data, dataCoding == UCS2 ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
    }

    private static boolean isReceipt(BaseSm<?> pdu, Optional<ReceiptText> fields) {
        int type = pdu.getEsmClass() & MESSAGE_TYPE;
        return type == RECEIPT
                || type == INTERMEDIATE
                || pdu.hasOptionalParameter(SmppConstants.TAG_RECEIPTED_MSG_ID)
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
                fields.map(ReceiptText::err).orElse(code),
                fields.map(ReceiptText::doneAt).orElse(null),
                fields.map(ReceiptText::text).orElse(fields.isPresent() ? "" : text));
    }

    /** message_payload takes the place of an empty short_message (SMPP 3.4 §5.3.2.32). */
    private static byte[] userData(BaseSm<?> pdu) {
        byte[] shortMessage = pdu.getShortMessage();
        Tlv payload = pdu.getOptionalParameter(SmppConstants.TAG_MESSAGE_PAYLOAD);
        if (payload != null && payload.getValue() != null && (shortMessage == null || shortMessage.length == 0)) {
            return payload.getValue();
        }
        return shortMessage == null ? new byte[0] : shortMessage;
    }

    /** Empty also for a header longer than the whole: then all of it is data. */
    private static byte[] udh(BaseSm<?> pdu, byte[] userData) {
        boolean told = (pdu.getEsmClass() & SmppConstants.ESM_CLASS_UDHI_MASK) != 0 && userData.length > 0;
        int length = told ? 1 + (userData[0] & 0xff) : 0;
        return length > userData.length ? new byte[0] : Arrays.copyOf(userData, length);
    }

    private static String address(@Nullable Address address) {
        return address == null || address.getAddress() == null ? "" : address.getAddress();
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

    /** Values of SMPP 3.4 §5.2.28; 5.0 adds 0 scheduled and 9 skipped. */
    private static @Nullable ReceiptState state(@Nullable Tlv tlv) {
        if (tlv == null || tlv.getValue() == null || tlv.getValue().length != 1) {
            return null;
        }
        return switch (tlv.getValue()[0]) {
            case 0, 1 -> ReceiptState.ENROUTE;
            case 2 -> ReceiptState.DELIVERED;
            case 3 -> ReceiptState.EXPIRED;
            case 4 -> ReceiptState.DELETED;
            case 5 -> ReceiptState.UNDELIVERABLE;
            case 6 -> ReceiptState.ACCEPTED;
            case 8 -> ReceiptState.REJECTED;
            default -> ReceiptState.UNKNOWN;
        };
    }

    /** Network type and error code (SMPP 3.4 §5.3.2.31). */
    private static @Nullable String networkCode(@Nullable Tlv tlv) {
        if (tlv == null || tlv.getValue() == null || tlv.getValue().length != 3) {
            return null;
        }
        byte[] value = tlv.getValue();
        return value[0] + ":" + ((value[1] & 0xff) << 8 | (value[2] & 0xff));
    }
}
