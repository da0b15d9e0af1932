package switchboard.smpp.server;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.time.Duration;
import java.util.function.Consumer;
import switchboard.smpp.wire.Later;

/** Does not read from a peer that does not read, so that its answers can't fill the memory, and gives it up in the end. */
final class SlowReader extends ChannelInboundHandlerAdapter {

    private final Later later;
    private final Duration patience;
    private final Consumer<String> givenUp;
    private int changes;

    SlowReader(Later later, Duration patience, Consumer<String> givenUp) {
        this.later = later;
        this.patience = patience;
        this.givenUp = givenUp;
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        boolean writable = ctx.channel().isWritable();
        ctx.channel().config().setAutoRead(writable);
        int change = ++changes;
        if (!writable) {
            later.in(patience, () -> {
                if (change == changes) {
                    givenUp.accept("the peer has read nothing for " + patience);
                }
            });
        }
        ctx.fireChannelWritabilityChanged();
    }
}
