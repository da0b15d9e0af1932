package switchboard.smpp.session;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.DeliverSmResp;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoder;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoderContext;
import com.cloudhopper.smpp.transcoder.PduTranscoder;
import com.cloudhopper.smpp.type.Address;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.LengthFieldBasedFrameDecoder;
import io.netty.handler.ssl.SslHandler;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.pdu.ReplaceSm;

/** An SMSC on loopback that does what a test tells it; unless told it takes everything, with the text as message id. */
public final class FakeSmsc implements AutoCloseable {

    private static final PduTranscoder TRANSCODER = new DefaultPduTranscoder(new DefaultPduTranscoderContext());

    public final List<Pdu> received = new CopyOnWriteArrayList<>();
    public final List<Channel> peers = new CopyOnWriteArrayList<>();

    private final EventLoopGroup loops = new NioEventLoopGroup(1);
    private final Channel door;
    private volatile Function<PduRequest<?>, PduResponse> answers = FakeSmsc::take;

    public FakeSmsc() {
        this(0);
    }

    public FakeSmsc(int port) {
        this(port, null);
    }

    /** Speaks TLS when it has a context for it. */
    public FakeSmsc(int port, @Nullable SSLContext tls) {
        door = new ServerBootstrap()
                .group(loops)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel peer) {
                        if (tls != null) {
                            peer.pipeline().addLast(encryption(tls));
                        }
                        peer.pipeline().addLast(new LengthFieldBasedFrameDecoder(65536, 0, 4, -4, 0), new Peer());
                    }
                })
                .bind("127.0.0.1", port)
                .syncUninterruptibly()
                .channel();
    }

    private static SslHandler encryption(SSLContext tls) {
        SSLEngine engine = tls.createSSLEngine();
        engine.setUseClientMode(false);
        return new SslHandler(engine);
    }

    public int port() {
        return ((InetSocketAddress) door.localAddress()).getPort();
    }

    /** From now on; null is silence. */
    public void answer(Function<PduRequest<?>, PduResponse> how) {
        answers = how;
    }

    /** As the function says for submit_sm; everything else is taken. */
    public void answerSubmits(Function<SubmitSm, PduResponse> how) {
        answers = request -> request instanceof SubmitSm submit ? how.apply(submit) : take(request);
    }

    public static PduResponse take(PduRequest<?> request) {
        PduResponse response = request.createResponse();
        if (response instanceof SubmitSmResp taken) {
            taken.setMessageId(text((SubmitSm) request));
        }
        return response;
    }

    public static PduResponse refuse(PduRequest<?> request, int status) {
        PduResponse response = request.createResponse();
        response.setCommandStatus(status);
        return response;
    }

    public static String text(SubmitSm submit) {
        return new String(submit.getShortMessage(), StandardCharsets.ISO_8859_1);
    }

    public <T> List<T> received(Class<T> type) {
        return received.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public List<String> texts() {
        return received(SubmitSm.class).stream().map(FakeSmsc::text).toList();
    }

    public void send(Pdu pdu) {
        send(peers.get(peers.size() - 1), pdu);
    }

    public void sendHex(String hex) {
        peers.get(peers.size() - 1)
                .writeAndFlush(Unpooled.wrappedBuffer(HexFormat.of().parseHex(hex.replace(" ", ""))));
    }

    public void deliver(int sequence, String source, String text) throws Exception {
        DeliverSm pdu = new DeliverSm();
        pdu.setSequenceNumber(sequence);
        pdu.setSourceAddress(new Address((byte) 1, (byte) 1, source));
        pdu.setDestAddress(new Address((byte) 3, (byte) 0, "12345"));
        pdu.setShortMessage(text.getBytes(StandardCharsets.ISO_8859_1));
        send(pdu);
    }

    public List<Integer> deliverStatuses() {
        return received(DeliverSmResp.class).stream().map(Pdu::getCommandStatus).toList();
    }

    public long binds() {
        return received.stream().filter(BaseBind.class::isInstance).count();
    }

    public void dropAll() {
        peers.forEach(Channel::close);
    }

    @Override
    public void close() {
        door.close().syncUninterruptibly();
        dropAll();
        loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
    }

    static void send(Channel peer, Pdu pdu) {
        try {
            peer.writeAndFlush(TRANSCODER.encode(pdu));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** replace_sm is what the library can't read. */
    private static Pdu pdu(ByteBuf octets) throws Exception {
        if (octets.getInt(octets.readerIndex() + 4) != SmppConstants.CMD_ID_REPLACE_SM) {
            return TRANSCODER.decode(octets);
        }
        ReplaceSm replace = new ReplaceSm();
        replace.setSequenceNumber(octets.getInt(octets.readerIndex() + 12));
        replace.readBody(octets.skipBytes(16));
        return replace;
    }

    private final class Peer extends ChannelInboundHandlerAdapter {

        @Override
        public void channelActive(ChannelHandlerContext ctx) {
            peers.add(ctx.channel());
        }

        @Override
        public void channelRead(ChannelHandlerContext ctx, Object frame) throws Exception {
            ByteBuf octets = (ByteBuf) frame;
            try {
                Pdu pdu = pdu(octets);
                received.add(pdu);
                PduResponse response = pdu instanceof PduRequest<?> request ? answers.apply(request) : null;
                if (response != null) {
                    send(ctx.channel(), response);
                }
            } finally {
                octets.release();
            }
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
            ctx.close();
        }
    }
}
