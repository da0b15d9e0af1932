package switchboard.smpp.pdu;

import com.cloudhopper.smpp.pdu.BaseSm;
import com.cloudhopper.smpp.pdu.BaseSmResp;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.tlv.Tlv;
import com.cloudhopper.smpp.type.RecoverablePduException;
import com.cloudhopper.smpp.type.UnrecoverablePduException;
import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;

/**
 * Reads every PDU of SMPP 3.4, whoever may send it: whether it fits the session is {@link SessionState}'s to say.
 * Forgives what real peers get wrong: an answer without the NUL behind its id, optional parameters that are cut off,
 * octets too many, any sequence number. Never throws for bad input.
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
        Pdu pdu = Commands.pdu(commandId);
        if (pdu == null) {
            return new Received.Unknown(commandId, sequence);
        }
        pdu.setCommandLength(length);
        pdu.setCommandStatus(status);
        pdu.setSequenceNumber(sequence);
        return pdu.isRequest() ? request(pdu, frame) : response(pdu, frame);
    }

    private static Received request(Pdu pdu, ByteBuf body) {
        try {
            pdu.readBody(body);
        } catch (InvalidFieldException e) {
            return new Received.Broken(pdu, e.status());
        } catch (IndexOutOfBoundsException | RecoverablePduException | UnrecoverablePduException e) {
            return new Received.Broken(pdu, cutOff(pdu));
        }
        return optionalParameters(pdu, body)
                ? new Received.Whole(pdu)
                : new Received.Broken(pdu, CommandStatus.INVALID_TLV_STREAM);
    }

    /** Cloudhopper makes room for the message once it knows sm_length: then it is the message that is too short. */
    private static int cutOff(Pdu pdu) {
        return pdu instanceof BaseSm<?> message && message.getShortMessage() != null
                ? CommandStatus.INVALID_MESSAGE_LENGTH
                : CommandStatus.INVALID_COMMAND_LENGTH;
    }

    /** An answer that can't be read whole is still the answer: it must not turn into "unanswered". */
    private static Received response(Pdu pdu, ByteBuf body) {
        int start = body.readerIndex();
        try {
            pdu.readBody(body);
            optionalParameters(pdu, body);
        } catch (IndexOutOfBoundsException | RecoverablePduException | UnrecoverablePduException e) {
            if (pdu instanceof BaseSmResp answer && answer.getMessageId() == null) {
                int rest = body.writerIndex() - start;
                answer.setMessageId(body.toString(start, rest, StandardCharsets.ISO_8859_1));
            }
        }
        return new Received.Whole(pdu);
    }

    /** @return false when there are more than are taken */
    private static boolean optionalParameters(Pdu pdu, ByteBuf body) {
        while (body.readableBytes() >= TLV_HEADER) {
            short tag = body.readShort();
            int length = body.readUnsignedShort();
            if (length > body.readableBytes()) {
                return true;
            }
            if (pdu.getOptionalParameterCount() == Limits.OPTIONAL_PARAMETERS) {
                return false;
            }
            byte[] value = new byte[length];
            body.readBytes(value);
            pdu.addOptionalParameter(new Tlv(tag, value));
        }
        return true;
    }
}
