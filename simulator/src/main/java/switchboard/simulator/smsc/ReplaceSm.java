package switchboard.simulator.smsc;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.EmptyBodyResp;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.type.Address;
import com.cloudhopper.smpp.type.RecoverablePduException;
import com.cloudhopper.smpp.type.UnrecoverablePduException;
import com.cloudhopper.smpp.util.ByteBufUtil;
import com.cloudhopper.smpp.util.PduUtil;
import io.netty.buffer.ByteBuf;

/** The one request that the library lacks, SMPP 3.4 §4.10.1; times and flags are not looked at. */
final class ReplaceSm extends PduRequest<ReplaceSm.Response> {
    private static final byte[] NO_TIMES_AND_FLAGS = {0, 0, 0, 0};

    private String messageId = "";
    private Address source = new Address();
    private byte[] shortMessage = {};

    /** A header, §4.10.2. */
    static final class Response extends EmptyBodyResp {
        Response() {
            super(SmppConstants.CMD_ID_REPLACE_SM_RESP, "replace_sm_resp");
        }
    }

    private ReplaceSm() {
        super(SmppConstants.CMD_ID_REPLACE_SM, "replace_sm");
    }

    /** @param shortMessage up to 254 octets */
    static ReplaceSm of(String messageId, Address source, byte[] shortMessage) {
        ReplaceSm replace = new ReplaceSm();
        replace.messageId = messageId;
        replace.source = source;
        replace.shortMessage = shortMessage.clone();
        return replace;
    }

    /** Reads a whole frame. */
    static ReplaceSm read(int sequence, ByteBuf body) throws UnrecoverablePduException, RecoverablePduException {
        ReplaceSm replace = new ReplaceSm();
        replace.setSequenceNumber(sequence);
        replace.readBody(body);
        return replace;
    }

    String messageId() {
        return messageId;
    }

    Address source() {
        return source;
    }

    byte[] shortMessage() {
        return shortMessage.clone();
    }

    @Override
    public Response createResponse() {
        Response response = new Response();
        response.setSequenceNumber(getSequenceNumber());
        return response;
    }

    @Override
    public Class<Response> getResponseClass() {
        return Response.class;
    }

    @Override
    public void readBody(ByteBuf body) throws UnrecoverablePduException, RecoverablePduException {
        messageId = ByteBufUtil.readNullTerminatedString(body);
        source = ByteBufUtil.readAddress(body);
        ByteBufUtil.readNullTerminatedString(body);
        ByteBufUtil.readNullTerminatedString(body);
        body.skipBytes(2);
        shortMessage = new byte[body.readUnsignedByte()];
        body.readBytes(shortMessage);
    }

    @Override
    public int calculateByteSizeOfBody() {
        return PduUtil.calculateByteSizeOfNullTerminatedString(messageId)
                + PduUtil.calculateByteSizeOfAddress(source)
                + NO_TIMES_AND_FLAGS.length
                + 1
                + shortMessage.length;
    }

    @Override
    public void writeBody(ByteBuf body) throws UnrecoverablePduException, RecoverablePduException {
        ByteBufUtil.writeNullTerminatedString(body, messageId);
        ByteBufUtil.writeAddress(body, source);
        body.writeBytes(NO_TIMES_AND_FLAGS).writeByte(shortMessage.length).writeBytes(shortMessage);
    }

    @Override
    public void appendBodyToString(StringBuilder text) {
        text.append("messageId [").append(messageId).append("]");
    }
}
