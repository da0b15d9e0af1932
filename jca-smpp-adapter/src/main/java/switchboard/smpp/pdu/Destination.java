package switchboard.smpp.pdu;

import com.cloudhopper.smpp.type.Address;
import com.cloudhopper.smpp.type.RecoverablePduException;
import com.cloudhopper.smpp.type.UnrecoverablePduException;
import com.cloudhopper.smpp.util.ByteBufUtil;
import com.cloudhopper.smpp.util.PduUtil;
import io.netty.buffer.ByteBuf;

/** One of the dest_address(es) of a submit_multi (SMPP 3.4 §4.5.1.1). */
public sealed interface Destination {

    int SME_ADDRESS = 1;
    int DISTRIBUTION_LIST = 2;

    /** A phone or application (SMPP 3.4 §4.5.1.1.1). */
    record Sme(Address address) implements Destination {}

    /** A list that the SMSC keeps (SMPP 3.4 §4.5.1.1.2). */
    record DistributionList(String name) implements Destination {}

    static Destination read(ByteBuf buffer) throws RecoverablePduException, UnrecoverablePduException {
        int flag = buffer.readUnsignedByte();
        return switch (flag) {
            case SME_ADDRESS -> new Sme(ByteBufUtil.readAddress(buffer));
            case DISTRIBUTION_LIST -> new DistributionList(ByteBufUtil.readNullTerminatedString(buffer));
            default -> throw new InvalidFieldException(CommandStatus.INVALID_DESTINATION_FLAG, "dest_flag " + flag);
        };
    }

    default void write(ByteBuf buffer) throws RecoverablePduException, UnrecoverablePduException {
        if (this instanceof Sme sme) {
            buffer.writeByte(SME_ADDRESS);
            ByteBufUtil.writeAddress(buffer, sme.address);
        } else if (this instanceof DistributionList list) {
            buffer.writeByte(DISTRIBUTION_LIST);
            ByteBufUtil.writeNullTerminatedString(buffer, list.name);
        }
    }

    default int octets() {
        return 1
                + (this instanceof DistributionList list
                        ? PduUtil.calculateByteSizeOfNullTerminatedString(list.name)
                        : PduUtil.calculateByteSizeOfAddress(((Sme) this).address));
    }
}
