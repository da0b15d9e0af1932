package switchboard.smpp.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.ArrayList;
import java.util.List;

/** The sequence numbers of what left by a channel since this was last asked. */
public final class SentSequences {
    private static final int SEQUENCE_NUMBER = 12;

    private SentSequences() {}

    /** PDUs that leave together are in one buffer. */
    public static List<Integer> of(EmbeddedChannel channel) {
        List<Integer> sequences = new ArrayList<>();
        for (ByteBuf pdus = channel.readOutbound(); pdus != null; pdus = channel.readOutbound()) {
            while (pdus.isReadable()) {
                sequences.add(pdus.getInt(pdus.readerIndex() + SEQUENCE_NUMBER));
                pdus.skipBytes(pdus.getInt(pdus.readerIndex()));
            }
            pdus.release();
        }
        return sequences;
    }
}
