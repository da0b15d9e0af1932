package switchboard.smpp.session;

import com.cloudhopper.smpp.pdu.BaseSm;
import com.cloudhopper.smpp.type.Address;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.Body;
import switchboard.smpp.Delivery;
import switchboard.smpp.Delivery.DeliveryReceipt;
import switchboard.smpp.Delivery.IncomingMessage;
import switchboard.smpp.pdu.UserData;
import switchboard.smpp.text.DefaultAlphabet;
import switchboard.smpp.text.Segment;
import switchboard.smpp.text.TextDecoder;

/** Reads deliver_sm and data_sm (SMPP 3.4 §4.6, §4.7): a message, or a receipt. */
final class DeliveryReader {

    private static final int UCS2 = 8;

    private DeliveryReader() {}

    /** @param alphabet what the SMSC means by data_coding 0 */
    static Delivery read(String connector, BaseSm<?> pdu, DefaultAlphabet alphabet, Instant receivedAt) {
        byte[] userData = UserData.of(pdu);
        byte[] udh = Arrays.copyOf(userData, UserData.headerLength(pdu));
        byte[] data = Arrays.copyOfRange(userData, udh.length, userData.length);
        Optional<DeliveryReceipt> receipt =
                ReceiptReader.read(connector, pdu, receiptText(data, pdu.getDataCoding() & 0xff));
        return receipt.isPresent() ? receipt.get() : message(connector, pdu, data, udh, alphabet, receivedAt);
    }

    private static IncomingMessage message(
            String connector, BaseSm<?> pdu, byte[] data, byte[] udh, DefaultAlphabet alphabet, Instant receivedAt) {
        int dataCoding = pdu.getDataCoding() & 0xff;
        Segment segment = PlaceReader.segment(pdu, udh);
        return new IncomingMessage(
                connector,
                address(pdu.getSourceAddress()),
                address(pdu.getDestAddress()),
                segment == null
                        ? TextDecoder.decode(data, udh, dataCoding, alphabet)
                        : new Body.Octets(data, udh, dataCoding),
                udh,
                segment,
                PlaceReader.ports(pdu, udh),
                receivedAt,
                List.of());
    }

    /** Receipts are ASCII in practice, whatever data_coding 0 means to the SMSC: GSM 7-bit would turn _ of an id into §. */
    private static String receiptText(byte[] data, int dataCoding) {
        return new String(data, dataCoding == UCS2 ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
    }

    private static String address(@Nullable Address address) {
        return address == null || address.getAddress() == null ? "" : address.getAddress();
    }
}
