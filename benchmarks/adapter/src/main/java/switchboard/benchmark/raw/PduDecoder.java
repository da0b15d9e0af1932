package switchboard.benchmark.raw;

import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoder;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoderContext;
import com.cloudhopper.smpp.transcoder.PduTranscoder;
import com.cloudhopper.smpp.type.RecoverablePduException;
import com.cloudhopper.smpp.type.UnrecoverablePduException;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.util.List;

/** Reads by the library's transcoder, which itself waits for the rest of a PDU. */
final class PduDecoder extends ByteToMessageDecoder {

    private final PduTranscoder transcoder = new DefaultPduTranscoder(new DefaultPduTranscoderContext());

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out)
            throws UnrecoverablePduException, RecoverablePduException {
        Pdu pdu = transcoder.decode(in);
        if (pdu != null) {
            out.add(pdu);
        }
    }
}
