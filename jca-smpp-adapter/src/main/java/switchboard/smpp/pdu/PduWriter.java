package switchboard.smpp.pdu;

import com.cloudhopper.smpp.pdu.BaseBindResp;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import com.cloudhopper.smpp.tlv.Tlv;
import com.cloudhopper.smpp.type.RecoverablePduException;
import com.cloudhopper.smpp.type.UnrecoverablePduException;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.List;

/**
 * Writes PDUs. The length is that of the octets written, whatever the PDU was told before, so that one that was read
 * can be changed and sent on. Waits for nothing. Thread-safe.
 */
public final class PduWriter {

    private static final int LONGEST_TLV = 0xffff;

    private PduWriter() {}

    /**
     * @return a heap buffer of one PDU; the caller's to release
     * @throws IllegalArgumentException for an optional parameter of more than 65,535 octets; none that was read has so
     *     many
     */
    public static ByteBuf write(Pdu pdu) {
        ByteBuf out = Unpooled.buffer(pdu.calculateAndSetCommandLength());
        write(pdu, out);
        return out;
    }

    /**
     * Adds one PDU to a buffer, which grows as needed.
     *
     * @throws IllegalArgumentException as the other; the buffer is as it was then
     */
    public static void write(Pdu pdu, ByteBuf out) {
        int start = out.writerIndex();
        try {
            out.writeInt(0)
                    .writeInt(pdu.getCommandId())
                    .writeInt(pdu.getCommandStatus())
                    .writeInt(pdu.getSequenceNumber());
            if (!isHeaderOnly(pdu)) {
                body(pdu, out);
            }
        } catch (RuntimeException e) {
            out.writerIndex(start);
            throw e;
        }
        out.setInt(start, out.writerIndex() - start);
    }

    /** These have no body when they refuse (SMPP 3.4 §4.1.2, §4.1.4, §4.1.6, §4.4.2). */
    private static boolean isHeaderOnly(Pdu pdu) {
        return pdu.getCommandStatus() != CommandStatus.OK
                && (pdu instanceof BaseBindResp || pdu instanceof SubmitSmResp)
                && pdu.getOptionalParameterCount() == 0;
    }

    private static void body(Pdu pdu, ByteBuf out) {
        try {
            pdu.writeBody(out);
        } catch (RecoverablePduException | UnrecoverablePduException e) {
            throw new IllegalArgumentException(pdu.getName() + " can't be written: " + e.getMessage(), e);
        }
        if (pdu.getOptionalParameterCount() > 0) {
            optionalParameters(pdu.getOptionalParameters(), out);
        }
    }

    private static void optionalParameters(List<Tlv> parameters, ByteBuf out) {
        for (Tlv parameter : parameters) {
            int length = parameter.getUnsignedLength();
            if (length > LONGEST_TLV) {
                throw new IllegalArgumentException(Tags.name(parameter.getTag()) + " has " + length
                        + " octets, an optional parameter at most " + LONGEST_TLV);
            }
            out.writeShort(parameter.getTag()).writeShort(length);
            if (length > 0) {
                out.writeBytes(parameter.getValue());
            }
        }
    }
}
