package switchboard.smpp.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.smpp.BindAnswer;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeLimits;
import switchboard.smpp.ServerSettings;
import switchboard.smpp.pdu.FrameDecoder;
import switchboard.smpp.pdu.Mutator;

/** Spoiled PDUs, one after the other, to a bound session that is bound again whenever it closes or waits for the rest. */
class ServerFuzzTest {

    private static final int PDUS = Integer.getInteger("switchboard.fuzz", 20_000);
    private static final String ADDRESSES = "0001313233343500 0101343931373000";
    private static final List<String> SEEDS = List.of(
            pdu("00000009", "61636d6500 73656372657400 00 34 0000 00"),
            pdu("00000004", "00" + ADDRESSES + "000000 0000 0100 0300 0568656c6c6f"),
            pdu("00000004", "00" + ADDRESSES + "400000 0000 0100 0800 08 050003010201 0041 0204 0002 0007"),
            pdu("00000103", "00" + ADDRESSES + "000103 0424 0005 68656c6c6f"),
            pdu("00000021", "00 0001313233343500 01 010101343900 000000 0000 0100 0300 0568656c6c6f"),
            pdu("00000003", "3100 0001313233343500"),
            pdu("00000007", "3100 0001313233343500 0000 0100 0568656c6c6f"),
            pdu("00000008", "00 3100" + ADDRESSES),
            pdu("00000015", ""),
            pdu("80000005", "00"),
            pdu("80000000", ""));

    private final Logger logger = Logger.getLogger("switchboard.smpp");
    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler tap = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line.getMessage() + " " + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final List<ByteBuf> held = new ArrayList<>();
    private final EmbeddedChannel loop = new EmbeddedChannel();
    private final Server server = new Server(
            "esmes",
            ServerSettings.listening(0).build(),
            loop.eventLoop(),
            request -> request.answer(new EsmeAnswer.Taken("1")),
            bind -> bind.answer(new BindAnswer.Accepted(new EsmeLimits(1, 1_000, 10, 0, 1))));

    @BeforeEach
    void listen() {
        logger.setLevel(Level.WARNING);
        logger.setUseParentHandlers(false);
        logger.addHandler(tap);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(tap);
        logger.setUseParentHandlers(true);
        logger.setLevel(null);
    }

    @Test
    void spoiled_pdus_break_nothing_and_the_next_bind_is_served() {
        Mutator mutator = new Mutator(1, seeds());
        EmbeddedChannel esme = bound();
        for (int i = 0; i < PDUS; i++) {
            boolean waitsForMore = write(esme, mutator.next());
            esme.releaseOutbound();
            if (waitsForMore || !esme.isOpen()) {
                esme.finishAndReleaseAll();
                esme = bound();
            }
        }
        esme.finishAndReleaseAll();
        assertThat(held).allMatch(buffer -> buffer.refCnt() == 0);
        assertThat(server.status().connections()).isZero();
        EmbeddedChannel healthy = bound();
        write(healthy, seeds().get(1));
        assertThat(healthy.<ByteBuf>readOutbound().getInt(4)).isEqualTo(0x80000004);
        assertThat(logged).noneMatch(line -> line.contains("Exception"));
    }

    private EmbeddedChannel bound() {
        EmbeddedChannel esme = new FromOutside();
        EsmeSession session = server.entered(esme, false);
        assertThat(session).isNotNull();
        esme.pipeline().addLast(new FrameDecoder(), session);
        esme.pipeline().fireChannelActive();
        write(esme, octets(SEEDS.get(0)));
        ByteBuf answer = esme.readOutbound();
        assertThat(answer.getInt(8)).isZero();
        return esme;
    }

    /** @return whether the octets are kept, since they begin a PDU that would swallow those behind it */
    private boolean write(EmbeddedChannel esme, byte[] octets) {
        ByteBuf buffer = Unpooled.buffer(octets.length).writeBytes(octets);
        esme.writeInbound(buffer);
        loop.runPendingTasks();
        esme.runPendingTasks();
        return buffer.refCnt() > 0 && held.add(buffer);
    }

    private static List<byte[]> seeds() {
        return SEEDS.stream().map(ServerFuzzTest::octets).toList();
    }

    private static byte[] octets(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    private static String pdu(String command, String body) {
        int length = 16 + body.replace(" ", "").length() / 2;
        return Stream.of("%08x".formatted(length), command, "00000000", "00000007", body)
                .reduce("", String::concat);
    }

    private static final class FromOutside extends EmbeddedChannel {
        @Override
        protected SocketAddress remoteAddress0() {
            return new InetSocketAddress("192.0.2.1", 4711);
        }
    }
}
