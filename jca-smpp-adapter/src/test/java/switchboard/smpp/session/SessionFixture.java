package switchboard.smpp.session;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindType;
import switchboard.smpp.pdu.Commands;
import switchboard.smpp.pdu.FrameDecoder;
import switchboard.smpp.wire.Window;

/** A session without a network: what is written goes nowhere, and time stands still. */
abstract class SessionFixture implements Session.Owner {

    static final String BOUND = "00000011 80000009 00000000 00000001 00";

    final List<String> told = new ArrayList<>();
    final List<Arrival> arrivals = new ArrayList<>();
    final EmbeddedChannel channel = new EmbeddedChannel();
    final Session session = new Session(
            "operator",
            BindSettings.to("smsc", 2775, "me", "secret").window(5).build(),
            BindType.TRANSCEIVER,
            channel,
            new Window(5, 1),
            this);

    @BeforeEach
    void connect() {
        channel.pipeline().addLast(new FrameDecoder(), session);
        channel.pipeline().fireChannelActive();
    }

    void read(String hex) {
        channel.writeInbound(Unpooled.wrappedBuffer(HexFormat.of().parseHex(hex.replace(" ", ""))));
    }

    /** Names and status of the PDUs that left since this was asked before. */
    List<String> sent() {
        channel.runPendingTasks();
        List<String> sent = new ArrayList<>();
        for (ByteBuf out = channel.readOutbound(); out != null; out = channel.readOutbound()) {
            while (out.isReadable()) {
                ByteBuf pdu = out.readSlice(out.getInt(out.readerIndex()));
                sent.add(Commands.name(pdu.getInt(4)) + " " + pdu.getInt(8));
            }
            out.release();
        }
        return sent;
    }

    @Override
    public void bound() {
        told.add("bound");
    }

    @Override
    public void ready() {
        told.add("ready");
    }

    @Override
    public void arrived(Arrival arrival) {
        told.add("arrived");
        arrivals.add(arrival);
    }

    @Override
    public void ended(String reason) {
        told.add("ended: " + reason);
    }
}
