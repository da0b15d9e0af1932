package switchboard.smpp.pdu;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.util.List;

/** Cuts the stream into PDUs. The length is checked before anything of a PDU is kept, so a peer can't fill the memory. */
public final class FrameDecoder extends ByteToMessageDecoder {

    private static final int LENGTH_OCTETS = 4;
    private static final int HEADER_OCTETS = 16;

    private int maxLength;
    private boolean lost;

    public FrameDecoder() {
        this(Limits.PDU_OCTETS);
    }

    /** @param maxLength octets of the longest PDU that is taken */
    public FrameDecoder(int maxLength) {
        this.maxLength = maxLength;
    }

    /** Takes longer or shorter ones from now on. For the channel's event loop. */
    public void limit(int octets) {
        maxLength = octets;
    }

    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
        if (lost) {
            in.skipBytes(in.readableBytes());
        } else if (in.readableBytes() >= LENGTH_OCTETS) {
            frame(in, out);
        }
    }

    private void frame(ByteBuf in, List<Object> out) {
        int length = in.getInt(in.readerIndex());
        if (length < HEADER_OCTETS || length > maxLength) {
            lost = true;
            in.skipBytes(in.readableBytes());
            out.add(new Received.Unframed(length));
        } else if (in.readableBytes() >= length) {
            out.add(PduReader.read(in.readSlice(length)));
        }
    }
}
