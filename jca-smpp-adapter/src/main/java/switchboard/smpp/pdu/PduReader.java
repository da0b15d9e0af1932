package switchboard.smpp.pdu;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BaseSmResp;
import com.cloudhopper.smpp.pdu.BindReceiverResp;
import com.cloudhopper.smpp.pdu.BindTransceiverResp;
import com.cloudhopper.smpp.pdu.BindTransmitterResp;
import com.cloudhopper.smpp.pdu.DataSm;
import com.cloudhopper.smpp.pdu.DataSmResp;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.EnquireLink;
import com.cloudhopper.smpp.pdu.EnquireLinkResp;
import com.cloudhopper.smpp.pdu.GenericNack;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import com.cloudhopper.smpp.pdu.Unbind;
import com.cloudhopper.smpp.pdu.UnbindResp;
import com.cloudhopper.smpp.tlv.Tlv;
import com.cloudhopper.smpp.type.RecoverablePduException;
import com.cloudhopper.smpp.type.UnrecoverablePduException;
import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an SMSC may send to a client, forgiving what real ones get wrong: an answer without the NUL behind its id,
 * optional parameters that are cut off, octets too many. Never throws for bad input.
 */
final class PduReader {

    private static final int TLV_HEADER = 4;

    private PduReader() {}

    /** @param frame one whole PDU, length included; not kept */
    static Received read(ByteBuf frame) {
        int length = frame.readInt();
        int commandId = frame.readInt();
        int status = frame.readInt();
        int sequence = frame.readInt();
        Pdu pdu = empty(commandId);
        if (pdu == null) {
            return new Received.Unknown(commandId, sequence);
        }
        pdu.setCommandLength(length);
        pdu.setCommandStatus(status);
        pdu.setSequenceNumber(sequence);
        return pdu.isRequest() ? request(pdu, frame) : response(pdu, frame);
    }

    private static @Nullable Pdu empty(int commandId) {
        return switch (commandId) {
            case SmppConstants.CMD_ID_DELIVER_SM -> new DeliverSm();
            case SmppConstants.CMD_ID_DATA_SM -> new DataSm();
            case SmppConstants.CMD_ID_ENQUIRE_LINK -> new EnquireLink();
            case SmppConstants.CMD_ID_UNBIND -> new Unbind();
            case SmppConstants.CMD_ID_SUBMIT_SM_RESP -> new SubmitSmResp();
            case SmppConstants.CMD_ID_DATA_SM_RESP -> new DataSmResp();
            case SmppConstants.CMD_ID_ENQUIRE_LINK_RESP -> new EnquireLinkResp();
            case SmppConstants.CMD_ID_UNBIND_RESP -> new UnbindResp();
            case SmppConstants.CMD_ID_BIND_TRANSCEIVER_RESP -> new BindTransceiverResp();
            case SmppConstants.CMD_ID_BIND_TRANSMITTER_RESP -> new BindTransmitterResp();
            case SmppConstants.CMD_ID_BIND_RECEIVER_RESP -> new BindReceiverResp();
            case SmppConstants.CMD_ID_GENERIC_NACK -> new GenericNack();
            default -> null;
        };
    }

    private static Received request(Pdu pdu, ByteBuf body) {
        try {
            pdu.readBody(body);
        } catch (IndexOutOfBoundsException e) {
            return new Received.Broken(pdu, CommandStatus.INVALID_MESSAGE_LENGTH);
        } catch (RecoverablePduException | UnrecoverablePduException e) {
            return new Received.Broken(pdu, CommandStatus.INVALID_COMMAND_LENGTH);
        }
        optionalParameters(pdu, body);
        return new Received.Whole(pdu);
    }

    /** An answer that can't be read whole is still the answer: it must not turn into "unanswered". */
    private static Received response(Pdu pdu, ByteBuf body) {
        int start = body.readerIndex();
        try {
            pdu.readBody(body);
            optionalParameters(pdu, body);
        } catch (IndexOutOfBoundsException | RecoverablePduException | UnrecoverablePduException e) {
            if (pdu instanceof BaseSmResp answer) {
                int rest = body.writerIndex() - start;
                answer.setMessageId(body.toString(start, rest, StandardCharsets.ISO_8859_1));
            }
        }
        return new Received.Whole(pdu);
    }

    private static void optionalParameters(Pdu pdu, ByteBuf body) {
        while (body.readableBytes() >= TLV_HEADER) {
            short tag = body.readShort();
            int length = body.readUnsignedShort();
            if (length > body.readableBytes()) {
                return;
            }
            byte[] value = new byte[length];
            body.readBytes(value);
            pdu.addOptionalParameter(new Tlv(tag, value));
        }
    }
}
