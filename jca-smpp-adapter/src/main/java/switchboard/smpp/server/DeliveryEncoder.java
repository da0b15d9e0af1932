package switchboard.smpp.server;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.tlv.Tlv;
import com.cloudhopper.smpp.type.Address;
import com.cloudhopper.smpp.type.RecoverablePduException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import switchboard.smpp.EsmeDelivery;
import switchboard.smpp.EsmeDelivery.Message;
import switchboard.smpp.EsmeDelivery.NetworkError;
import switchboard.smpp.EsmeDelivery.Receipt;
import switchboard.smpp.SmppAddress;
import switchboard.smpp.text.ReceiptWriter;

/** Makes deliver_sm (SMPP 3.4 §4.6.1). */
final class DeliveryEncoder {

    /** sm_length is one octet; 3.4 stops at 254, 5.0 at 255. */
    private static final int LONGEST_SHORT_MESSAGE = 254;

    private static final int LONGEST_ADDRESS = 20;

    private DeliveryEncoder() {}

    /**
     * @param optionalParameters whether the ESME's version of the protocol has them
     * @throws RecoverablePduException when it does not fit without them, or an address is too long
     */
    static DeliverSm encode(EsmeDelivery delivery, boolean optionalParameters) throws RecoverablePduException {
        DeliverSm pdu = new DeliverSm();
        pdu.setSourceAddress(address("source", delivery.source()));
        pdu.setDestAddress(address("destination", delivery.destination()));
        if (delivery instanceof Message message) {
            message(pdu, message, optionalParameters);
        } else if (delivery instanceof Receipt receipt) {
            receipt(pdu, receipt, optionalParameters);
        }
        return pdu;
    }

    private static void message(DeliverSm pdu, Message message, boolean optionalParameters)
            throws RecoverablePduException {
        pdu.setServiceType(message.serviceType());
        pdu.setEsmClass(message.udh().length > 0 ? SmppConstants.ESM_CLASS_UDHI_MASK : 0);
        pdu.setProtocolId((byte) message.protocolId());
        pdu.setPriority((byte) message.priority());
        pdu.setDataCoding((byte) message.dataCoding());
        body(pdu, joined(message.udh(), message.data()), optionalParameters);
        if (optionalParameters) {
            message.parameters().forEach(p -> pdu.addOptionalParameter(new Tlv((short) p.tag(), p.value())));
        }
    }

    private static void body(DeliverSm pdu, byte[] userData, boolean optionalParameters)
            throws RecoverablePduException {
        if (userData.length <= LONGEST_SHORT_MESSAGE) {
            pdu.setShortMessage(userData);
        } else if (optionalParameters) {
            pdu.addOptionalParameter(new Tlv(SmppConstants.TAG_MESSAGE_PAYLOAD, userData));
        } else {
            throw new RecoverablePduException(userData.length + " octets, SMPP 3.3 takes 254 at most");
        }
    }

    private static void receipt(DeliverSm pdu, Receipt receipt, boolean optionalParameters)
            throws RecoverablePduException {
        pdu.setEsmClass(
                receipt.intermediate()
                        ? SmppConstants.ESM_CLASS_INTERMEDIATE_DELIVERY_RECEIPT_FLAG
                        : SmppConstants.ESM_CLASS_MT_SMSC_DELIVERY_RECEIPT);
        pdu.setShortMessage(ReceiptWriter.write(receipt));
        if (optionalParameters) {
            byte[] id = (receipt.messageId() + '\0').getBytes(StandardCharsets.US_ASCII);
            pdu.addOptionalParameter(new Tlv(SmppConstants.TAG_RECEIPTED_MSG_ID, id));
            pdu.addOptionalParameter(new Tlv(
                    SmppConstants.TAG_MSG_STATE,
                    new byte[] {(byte) receipt.state().number()}));
            networkError(pdu, receipt);
        }
    }

    private static void networkError(DeliverSm pdu, Receipt receipt) {
        NetworkError error = receipt.networkError();
        if (error != null) {
            byte[] value = {(byte) error.network(), (byte) (error.code() >> 8), (byte) error.code()};
            pdu.addOptionalParameter(new Tlv(SmppConstants.TAG_NETWORK_ERROR_CODE, value));
        }
    }

    private static Address address(String name, SmppAddress address) throws RecoverablePduException {
        int length = address.value().length();
        if (length > LONGEST_ADDRESS) {
            throw new RecoverablePduException(
                    name + " has " + length + " characters, deliver_sm takes " + LONGEST_ADDRESS + " at most");
        }
        return address(address);
    }

    static Address address(SmppAddress address) {
        return new Address((byte) address.type().ton(), (byte) address.type().npi(), address.value());
    }

    private static byte[] joined(byte[] udh, byte[] data) {
        byte[] both = Arrays.copyOf(udh, udh.length + data.length);
        System.arraycopy(data, 0, both, udh.length, data.length);
        return both;
    }
}
