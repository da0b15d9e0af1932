package switchboard.smpp.pdu;

import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.type.Address;
import com.cloudhopper.smpp.type.RecoverablePduException;
import com.cloudhopper.smpp.type.UnrecoverablePduException;
import com.cloudhopper.smpp.util.ByteBufUtil;
import com.cloudhopper.smpp.util.PduUtil;
import io.netty.buffer.ByteBuf;

/** A phone can be reached again that a message with set_dpf waited for (SMPP 3.4 §4.12.1). It has no answer. */
public final class AlertNotification extends Pdu {

    private Address sourceAddress = new Address((byte) 0, (byte) 0, "");
    private Address esmeAddress = new Address((byte) 0, (byte) 0, "");

    public AlertNotification() {
        super(Commands.ALERT_NOTIFICATION, "alert_notification", true);
    }

    /** The phone. */
    public Address getSourceAddress() {
        return sourceAddress;
    }

    public void setSourceAddress(Address value) {
        sourceAddress = value;
    }

    /** Who asked to be told. */
    public Address getEsmeAddress() {
        return esmeAddress;
    }

    public void setEsmeAddress(Address value) {
        esmeAddress = value;
    }

    @Override
    public void readBody(ByteBuf buffer) throws UnrecoverablePduException, RecoverablePduException {
        sourceAddress = ByteBufUtil.readAddress(buffer);
        esmeAddress = ByteBufUtil.readAddress(buffer);
    }

    @Override
    public int calculateByteSizeOfBody() {
        return PduUtil.calculateByteSizeOfAddress(sourceAddress) + PduUtil.calculateByteSizeOfAddress(esmeAddress);
    }

    @Override
    public void writeBody(ByteBuf buffer) throws UnrecoverablePduException, RecoverablePduException {
        ByteBufUtil.writeAddress(buffer, sourceAddress);
        ByteBufUtil.writeAddress(buffer, esmeAddress);
    }

    /** Says no address. */
    @Override
    public void appendBodyToString(StringBuilder text) {
        text.append("addresses not shown");
    }
}
