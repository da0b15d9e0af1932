package switchboard.smpp.pdu;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BaseSm;
import com.cloudhopper.smpp.type.RecoverablePduException;
import com.cloudhopper.smpp.type.SmppInvalidArgumentException;
import com.cloudhopper.smpp.type.UnrecoverablePduException;
import com.cloudhopper.smpp.util.ByteBufUtil;
import com.cloudhopper.smpp.util.PduUtil;
import io.netty.buffer.ByteBuf;
import java.util.ArrayList;
import java.util.List;

/** One message for many (SMPP 3.4 §4.5.1): a submit_sm with a list in the place of destination_addr. */
public final class SubmitMulti extends BaseSm<SubmitMultiResp> {

    private List<Destination> destinations = List.of();

    public SubmitMulti() {
        super(SmppConstants.CMD_ID_SUBMIT_MULTI, "submit_multi");
    }

    public List<Destination> getDestinations() {
        return destinations;
    }

    /** @throws IllegalArgumentException for more than {@link Limits#DESTINATIONS} */
    public void setDestinations(List<Destination> value) {
        if (value.size() > Limits.DESTINATIONS) {
            throw new IllegalArgumentException(
                    "destinations are " + value.size() + ", at most " + Limits.DESTINATIONS + " can be sent");
        }
        destinations = List.copyOf(value);
    }

    @Override
    public SubmitMultiResp createResponse() {
        SubmitMultiResp response = new SubmitMultiResp();
        response.setSequenceNumber(getSequenceNumber());
        return response;
    }

    @Override
    public Class<SubmitMultiResp> getResponseClass() {
        return SubmitMultiResp.class;
    }

    @Override
    public void readBody(ByteBuf buffer) throws UnrecoverablePduException, RecoverablePduException {
        serviceType = ByteBufUtil.readNullTerminatedString(buffer);
        sourceAddress = ByteBufUtil.readAddress(buffer);
        destinations = readDestinations(buffer);
        esmClass = buffer.readByte();
        setProtocolId(buffer.readByte());
        setPriority(buffer.readByte());
        setScheduleDeliveryTime(ByteBufUtil.readNullTerminatedString(buffer));
        setValidityPeriod(ByteBufUtil.readNullTerminatedString(buffer));
        registeredDelivery = buffer.readByte();
        setReplaceIfPresent(buffer.readByte());
        dataCoding = buffer.readByte();
        setDefaultMsgId(buffer.readByte());
        readShortMessage(buffer);
    }

    private static List<Destination> readDestinations(ByteBuf buffer)
            throws UnrecoverablePduException, RecoverablePduException {
        int count = buffer.readUnsignedByte();
        if (count == 0 || count > Limits.DESTINATIONS) {
            throw new InvalidFieldException(CommandStatus.INVALID_NUMBER_OF_DESTINATIONS, "number_of_dests " + count);
        }
        List<Destination> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(Destination.read(buffer));
        }
        return List.copyOf(all);
    }

    private void readShortMessage(ByteBuf buffer) throws SmppInvalidArgumentException {
        byte[] message = new byte[buffer.readUnsignedByte()];
        setShortMessage(message);
        buffer.readBytes(message);
    }

    @Override
    public int calculateByteSizeOfBody() {
        int withoutList = super.calculateByteSizeOfBody() - PduUtil.calculateByteSizeOfAddress(destAddress);
        return withoutList
                + 1
                + destinations.stream().mapToInt(Destination::octets).sum();
    }

    @Override
    public void writeBody(ByteBuf buffer) throws UnrecoverablePduException, RecoverablePduException {
        ByteBufUtil.writeNullTerminatedString(buffer, serviceType);
        ByteBufUtil.writeAddress(buffer, sourceAddress);
        buffer.writeByte(destinations.size());
        for (Destination destination : destinations) {
            destination.write(buffer);
        }
        buffer.writeByte(esmClass).writeByte(getProtocolId()).writeByte(getPriority());
        ByteBufUtil.writeNullTerminatedString(buffer, getScheduleDeliveryTime());
        ByteBufUtil.writeNullTerminatedString(buffer, getValidityPeriod());
        buffer.writeByte(registeredDelivery).writeByte(getReplaceIfPresent());
        buffer.writeByte(dataCoding).writeByte(getDefaultMsgId());
        buffer.writeByte(getShortMessageLength());
        if (getShortMessageLength() > 0) {
            buffer.writeBytes(getShortMessage());
        }
    }
}
