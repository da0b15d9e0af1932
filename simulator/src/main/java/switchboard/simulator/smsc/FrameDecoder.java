package switchboard.simulator.smsc;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoder;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoderContext;
import com.cloudhopper.smpp.transcoder.PduTranscoder;
import com.cloudhopper.smpp.type.RecoverablePduException;
import com.cloudhopper.smpp.type.UnknownCommandIdException;
import com.cloudhopper.smpp.type.UnrecoverablePduException;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.CorruptedFrameException;
import java.util.List;

/**
 * Cuts the stream into PDUs. The length is checked before anything is buffered for it; a length that can't be right ends the
 * connection, because nobody knows where the next PDU starts. A frame that can't be read becomes {@link Malformed}.
 */
final class FrameDecoder extends ByteToMessageDecoder {
    private static final int SHORTEST = 16;
    /** A message_payload of 64 KiB and all other fields. */
    private static final int LONGEST = 70_000;

    private final PduTranscoder transcoder = new DefaultPduTranscoder(new DefaultPduTranscoderContext());

    /** A frame without a readable PDU, and the status its sender is told. */
    record Malformed(int sequence, int status) {}

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
        if (in.readableBytes() < Integer.BYTES) {
            return;
        }
        int length = in.getInt(in.readerIndex());
        if (length < SHORTEST || length > LONGEST) {
            in.skipBytes(in.readableBytes());
            throw new CorruptedFrameException("command_length " + Integer.toUnsignedString(length));
        }
        if (in.readableBytes() >= length) {
            out.add(pdu(in.readSlice(length)));
        }
    }

    private Object pdu(ByteBuf frame) {
        int start = frame.readerIndex();
        int sequence = frame.getInt(start + 12);
        try {
            return frame.getInt(start + 4) == SmppConstants.CMD_ID_REPLACE_SM
                    ? ReplaceSm.read(sequence, frame.readerIndex(start + SHORTEST))
                    : transcoder.decode(frame);
        } catch (UnknownCommandIdException e) {
            return new Malformed(sequence, SmppConstants.STATUS_INVCMDID);
        } catch (RecoverablePduException | UnrecoverablePduException | IndexOutOfBoundsException e) {
            return new Malformed(sequence, SmppConstants.STATUS_INVCMDLEN);
        }
    }
}
