package switchboard.smpp.pdu;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.type.RecoverablePduException;
import com.cloudhopper.smpp.type.UnrecoverablePduException;
import com.cloudhopper.smpp.util.ByteBufUtil;
import com.cloudhopper.smpp.util.PduUtil;
import io.netty.buffer.ByteBuf;

/** An SMSC's wish that the ESME it connected to binds as receiver (SMPP 3.4 §4.1.7). Its answer is that bind. */
public final class Outbind extends Pdu {

    private String systemId = "";
    private String password = "";

    public Outbind() {
        super(SmppConstants.CMD_ID_OUTBIND, "outbind", true);
    }

    public String getSystemId() {
        return systemId;
    }

    public void setSystemId(String value) {
        systemId = value;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String value) {
        password = value;
    }

    @Override
    public void readBody(ByteBuf buffer) throws UnrecoverablePduException, RecoverablePduException {
        if (!buffer.isReadable()) {
            throw new InvalidFieldException(CommandStatus.INVALID_COMMAND_LENGTH, "system_id is missing");
        }
        systemId = ByteBufUtil.readNullTerminatedString(buffer);
        password = buffer.isReadable() ? ByteBufUtil.readNullTerminatedString(buffer) : "";
    }

    @Override
    public int calculateByteSizeOfBody() {
        return PduUtil.calculateByteSizeOfNullTerminatedString(systemId)
                + PduUtil.calculateByteSizeOfNullTerminatedString(password);
    }

    @Override
    public void writeBody(ByteBuf buffer) throws UnrecoverablePduException, RecoverablePduException {
        ByteBufUtil.writeNullTerminatedString(buffer, systemId);
        ByteBufUtil.writeNullTerminatedString(buffer, password);
    }

    /** Leaves the password out. */
    @Override
    public void appendBodyToString(StringBuilder text) {
        text.append("systemId [").append(systemId).append("]");
    }
}
