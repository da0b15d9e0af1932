package switchboard.smpp.session;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindType;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.pdu.Commands;
import switchboard.smpp.pdu.FieldRules;
import switchboard.smpp.pdu.FrameDecoder;
import switchboard.smpp.pdu.PduWriter;
import switchboard.smpp.pdu.Received;
import switchboard.smpp.pdu.SessionState;
import switchboard.smpp.wire.Window;

/** The other end of a client's session, or of a server that takes all that is right; without a network between. */
final class Peer {

    private static final String BOUND = "00000011800000090000000000000001" + "00";
    private static final Set<Integer> FOR_SERVERS = Set.of(
            SmppConstants.CMD_ID_BIND_RECEIVER,
            SmppConstants.CMD_ID_BIND_TRANSMITTER,
            SmppConstants.CMD_ID_BIND_TRANSCEIVER,
            SmppConstants.CMD_ID_SUBMIT_SM,
            SmppConstants.CMD_ID_SUBMIT_MULTI,
            SmppConstants.CMD_ID_DATA_SM);

    /** What came back. */
    record Answer(String command, int status, int sequence) {}

    private final EmbeddedChannel channel = new EmbeddedChannel();
    private final List<Received> received = new ArrayList<>();

    private Peer() {
        channel.pipeline().addLast(new FrameDecoder(), new Tap());
    }

    /** Of the side that these octets are meant for, bound unless they are about binding. */
    static Peer of(byte[] octets, int expectedStatus) {
        int command = octets.length < 8 ? 0 : ByteBuffer.wrap(octets).getInt(4);
        if (FOR_SERVERS.contains(command)) {
            boolean binds = command != SmppConstants.CMD_ID_SUBMIT_SM
                    && Commands.name(command).startsWith("bind");
            boolean open = binds || expectedStatus == CommandStatus.INVALID_BIND_STATUS;
            return ofServer(open ? SessionState.OPEN : SessionState.BOUND_TRX);
        }
        boolean aboutBinding = octets.length < 3 || Commands.name(command).startsWith("bind");
        return ofClient(!aboutBinding);
    }

    static Peer ofClient(boolean bound) {
        Peer peer = new Peer();
        Session session = new Session(
                "operator",
                BindSettings.to("smsc", 2775, "me", "secret").window(5).build(),
                BindType.TRANSCEIVER,
                peer.channel,
                new Window(5, 1),
                new Owner());
        peer.channel.pipeline().addLast(session);
        peer.channel.pipeline().fireChannelActive();
        if (bound) {
            peer.write(HexFormat.of().parseHex(BOUND));
        }
        peer.answers();
        peer.received.clear();
        return peer;
    }

    static Peer ofServer(SessionState state) {
        Peer peer = new Peer();
        peer.channel.pipeline().addLast(new Server(state));
        return peer;
    }

    void write(byte[] octets) {
        channel.writeInbound(Unpooled.wrappedBuffer(octets));
        channel.runPendingTasks();
    }

    void waitForLong() {
        channel.advanceTimeBy(1, TimeUnit.DAYS);
        channel.runScheduledPendingTasks();
    }

    boolean isConnected() {
        return channel.isOpen();
    }

    List<Received> received() {
        return received;
    }

    /** Those since this was asked before. */
    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (ByteBuf pdu = channel.readOutbound(); pdu != null; pdu = channel.readOutbound()) {
            answers.add(new Answer(Commands.name(pdu.getInt(4)), pdu.getInt(8), pdu.getInt(12)));
            pdu.release();
        }
        return answers;
    }

    private final class Tap extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext ctx, Object message) {
            received.add((Received) message);
            ctx.fireChannelRead(message);
        }
    }

    private static final class Owner implements Session.Owner {
        @Override
        public void bound() {}

        @Override
        public void ready() {}

        @Override
        public void arrived(Arrival arrival) {
            arrival.answer(CommandStatus.OK);
        }

        @Override
        public void ended(String reason) {}
    }

    /** The rules that every server's session begins with. */
    private static final class Server extends ChannelInboundHandlerAdapter {
        private final SessionState state;

        Server(SessionState state) {
            this.state = state;
        }

        @Override
        public void channelRead(ChannelHandlerContext ctx, Object message) {
            Received received = (Received) message;
            received.refusal().ifPresent(refusal -> write(ctx, refusal));
            if (received instanceof Received.Unframed) {
                ctx.close();
            } else if (received instanceof Received.Whole whole && whole.pdu() instanceof PduRequest<?> request) {
                PduResponse response = request.createResponse();
                response.setCommandStatus(status(request));
                write(ctx, response);
            }
        }

        private int status(PduRequest<?> request) {
            if (state.allowsEsme(request.getCommandId())) {
                return FieldRules.check(request);
            }
            return request instanceof BaseBind ? CommandStatus.ALREADY_BOUND : CommandStatus.INVALID_BIND_STATUS;
        }

        private static void write(ChannelHandlerContext ctx, Pdu pdu) {
            ctx.writeAndFlush(PduWriter.write(pdu));
        }
    }
}
