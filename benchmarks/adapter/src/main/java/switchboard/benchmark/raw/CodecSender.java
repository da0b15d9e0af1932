package switchboard.benchmark.raw;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.util.concurrent.TimeUnit;
import switchboard.benchmark.Plan;

/** Nothing but the library's PDUs and transcoder, and a window that lives on the event loop: what there is to reach. */
final class CodecSender implements Sender {

    private final NioEventLoopGroup loop = new NioEventLoopGroup(1);
    private final CodecSession session;
    private final Channel channel;

    private CodecSender(Plan plan) throws Exception {
        session = new CodecSession(plan);
        channel = new Bootstrap()
                .group(loop)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel made) {
                        made.pipeline().addLast(new PduDecoder(), session);
                    }
                })
                .connect(plan.host(), plan.port())
                .sync()
                .channel();
        session.bound().get(10, TimeUnit.SECONDS);
    }

    static CodecSender bind(Plan plan) throws Exception {
        return new CodecSender(plan);
    }

    @Override
    public void sendAll() throws Exception {
        channel.eventLoop().execute(session::start);
        session.done().get(5, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        channel.close().awaitUninterruptibly();
        loop.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }
}
