package switchboard.smpp.pdu;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.type.Address;
import com.cloudhopper.smpp.type.RecoverablePduException;
import com.cloudhopper.smpp.type.UnrecoverablePduException;
import com.cloudhopper.smpp.util.ByteBufUtil;
import com.cloudhopper.smpp.util.PduUtil;
import io.netty.buffer.ByteBuf;

/**
 * Gives a message that was not delivered yet another text (SMPP 3.4 §4.10.1). data_coding stays as it was; SMPP 5.0
 * allows a message_payload in the place of short_message.
 */
public final class ReplaceSm extends PduRequest<ReplaceSmResp> {

    private static final int LONGEST_MESSAGE = 255;
    private static final int FIXED_OCTETS = 3;

    private String messageId = "";
    private Address sourceAddress = new Address((byte) 0, (byte) 0, "");
    private String scheduleDeliveryTime = "";
    private String validityPeriod = "";
    private byte registeredDelivery;
    private byte defaultMsgId;
    private byte[] shortMessage = new byte[0];

    public ReplaceSm() {
        super(SmppConstants.CMD_ID_REPLACE_SM, "replace_sm");
    }

    public String getMessageId() {
        return messageId;
    }

    public void setMessageId(String value) {
        messageId = value;
    }

    public Address getSourceAddress() {
        return sourceAddress;
    }

    public void setSourceAddress(Address value) {
        sourceAddress = value;
    }

    public String getScheduleDeliveryTime() {
        return scheduleDeliveryTime;
    }

    public void setScheduleDeliveryTime(String value) {
        scheduleDeliveryTime = value;
    }

    public String getValidityPeriod() {
        return validityPeriod;
    }

    public void setValidityPeriod(String value) {
        validityPeriod = value;
    }

    public byte getRegisteredDelivery() {
        return registeredDelivery;
    }

    public void setRegisteredDelivery(byte value) {
        registeredDelivery = value;
    }

    public byte getDefaultMsgId() {
        return defaultMsgId;
    }

    public void setDefaultMsgId(byte value) {
        defaultMsgId = value;
    }

    public byte[] getShortMessage() {
        return shortMessage.clone();
    }

    /** @throws IllegalArgumentException for more than 255 octets */
    public void setShortMessage(byte[] value) {
        if (value.length > LONGEST_MESSAGE) {
            throw new IllegalArgumentException("shortMessage has " + value.length + " octets, at most 255 can be sent");
        }
        shortMessage = value.clone();
    }

    @Override
    public ReplaceSmResp createResponse() {
        ReplaceSmResp response = new ReplaceSmResp();
        response.setSequenceNumber(getSequenceNumber());
        return response;
    }

    @Override
    public Class<ReplaceSmResp> getResponseClass() {
        return ReplaceSmResp.class;
    }

    @Override
    public void readBody(ByteBuf buffer) throws UnrecoverablePduException, RecoverablePduException {
        messageId = ByteBufUtil.readNullTerminatedString(buffer);
        sourceAddress = ByteBufUtil.readAddress(buffer);
        scheduleDeliveryTime = ByteBufUtil.readNullTerminatedString(buffer);
        validityPeriod = ByteBufUtil.readNullTerminatedString(buffer);
        registeredDelivery = buffer.readByte();
        defaultMsgId = buffer.readByte();
        byte[] message = new byte[buffer.readUnsignedByte()];
        if (message.length > buffer.readableBytes()) {
            throw new InvalidFieldException(CommandStatus.INVALID_MESSAGE_LENGTH, "sm_length " + message.length);
        }
        buffer.readBytes(message);
        shortMessage = message;
    }

    @Override
    public int calculateByteSizeOfBody() {
        return PduUtil.calculateByteSizeOfNullTerminatedString(messageId)
                + PduUtil.calculateByteSizeOfAddress(sourceAddress)
                + PduUtil.calculateByteSizeOfNullTerminatedString(scheduleDeliveryTime)
                + PduUtil.calculateByteSizeOfNullTerminatedString(validityPeriod)
                + FIXED_OCTETS
                + shortMessage.length;
    }

    @Override
    public void writeBody(ByteBuf buffer) throws UnrecoverablePduException, RecoverablePduException {
        ByteBufUtil.writeNullTerminatedString(buffer, messageId);
        ByteBufUtil.writeAddress(buffer, sourceAddress);
        ByteBufUtil.writeNullTerminatedString(buffer, scheduleDeliveryTime);
        ByteBufUtil.writeNullTerminatedString(buffer, validityPeriod);
        buffer.writeByte(registeredDelivery).writeByte(defaultMsgId);
        buffer.writeByte(shortMessage.length).writeBytes(shortMessage);
    }

    /** Says neither address nor text. */
    @Override
    public void appendBodyToString(StringBuilder text) {
        text.append("messageId [").append(messageId).append("]");
    }
}
