package switchboard.smpp.pdu;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BaseSmResp;
import com.cloudhopper.smpp.type.Address;
import com.cloudhopper.smpp.type.RecoverablePduException;
import com.cloudhopper.smpp.type.UnrecoverablePduException;
import com.cloudhopper.smpp.util.ByteBufUtil;
import com.cloudhopper.smpp.util.PduUtil;
import io.netty.buffer.ByteBuf;
import java.util.ArrayList;
import java.util.List;

/** The answer to a submit_multi (SMPP 3.4 §4.5.2): one id, and whom it did not go to. */
public final class SubmitMultiResp extends BaseSmResp {

    private static final int STATUS_OCTETS = 4;

    private List<Unsuccess> unsuccesses = List.of();

    /** @param status command_status of this destination alone (SMPP 3.4 §4.5.2.1) */
    public record Unsuccess(Address address, int status) {}

    public SubmitMultiResp() {
        super(SmppConstants.CMD_ID_SUBMIT_MULTI_RESP, "submit_multi_resp");
    }

    public List<Unsuccess> getUnsuccesses() {
        return unsuccesses;
    }

    /** @throws IllegalArgumentException for more than {@link Limits#DESTINATIONS} */
    public void setUnsuccesses(List<Unsuccess> value) {
        if (value.size() > Limits.DESTINATIONS) {
            throw new IllegalArgumentException(
                    "unsuccesses are " + value.size() + ", at most " + Limits.DESTINATIONS + " can be told");
        }
        unsuccesses = List.copyOf(value);
    }

    /** Those before the end of a body that is cut off are kept; a refusal may have no body at all. */
    @Override
    public void readBody(ByteBuf buffer) throws UnrecoverablePduException, RecoverablePduException {
        super.readBody(buffer);
        int count = buffer.isReadable() ? buffer.readUnsignedByte() : 0;
        List<Unsuccess> read = new ArrayList<>(count);
        unsuccesses = read;
        for (int i = 0; i < count; i++) {
            read.add(new Unsuccess(ByteBufUtil.readAddress(buffer), buffer.readInt()));
        }
        unsuccesses = List.copyOf(read);
    }

    @Override
    public int calculateByteSizeOfBody() {
        int octets = super.calculateByteSizeOfBody() + 1;
        for (Unsuccess unsuccess : unsuccesses) {
            octets += PduUtil.calculateByteSizeOfAddress(unsuccess.address) + STATUS_OCTETS;
        }
        return octets;
    }

    @Override
    public void writeBody(ByteBuf buffer) throws UnrecoverablePduException, RecoverablePduException {
        super.writeBody(buffer);
        buffer.writeByte(unsuccesses.size());
        for (Unsuccess unsuccess : unsuccesses) {
            ByteBufUtil.writeAddress(buffer, unsuccess.address);
            buffer.writeInt(unsuccess.status);
        }
    }
}
