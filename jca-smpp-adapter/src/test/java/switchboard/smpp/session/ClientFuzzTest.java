package switchboard.smpp.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.SubmitSm;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindType;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.pdu.FrameDecoder;
import switchboard.smpp.pdu.Mutator;
import switchboard.smpp.wire.Window;

/**
 * Spoiled PDUs, one after the other, from an SMSC to a session that waits for answers; it is bound again whenever it ends
 * or has all of them.
 */
class ClientFuzzTest {

    private static final int PDUS = Integer.getInteger("switchboard.fuzz", 20_000);
    private static final int BIND = 6;
    private static final int REQUESTS = 5;
    private static final String ADDRESSES = "0101343931373000 0001313233343500";
    private static final byte[] WELCOME = pdu("80000009", BIND, "00");
    private static final List<byte[]> SEEDS = Stream.concat(
                    Stream.of(
                            WELCOME,
                            pdu("00000005", 1, "00" + ADDRESSES + "000000 0000 0100 0000 0568656c6c6f"),
                            pdu("00000005", 1, "00" + ADDRESSES + "400000 0000 0100 0800 08 050003010201 0041"),
                            pdu(
                                    "00000005",
                                    1,
                                    "00" + ADDRESSES + "040000 0000 0000 0000 00 001e 0002 3100 0427 0001 02"),
                            pdu(
                                    "00000005",
                                    1,
                                    "00" + ADDRESSES + "040000 0000 0000 0000 11"
                                            + "69643a3120737461743a44454c49565244"),
                            pdu("00000103", 1, "00" + ADDRESSES + "000103 0424 0005 68656c6c6f"),
                            pdu("00000102", 1, ADDRESSES),
                            pdu("00000015", 1, ""),
                            pdu("00000006", 1, "")),
                    IntStream.rangeClosed(BIND + 1, BIND + REQUESTS)
                            .boxed()
                            .flatMap(sequence -> Stream.of(
                                    pdu("80000004", sequence, "373100"),
                                    pdu("80000003", sequence, "373100 00 02 00"),
                                    pdu("80000000", sequence, ""))))
            .toList();

    private final List<String> ends = new ArrayList<>();
    private final List<ByteBuf> written = new ArrayList<>();
    private int sent;
    private int settled;
    private int accepted;
    private int arrived;
    private long kept;

    @Test
    void spoiled_pdus_break_nothing_and_the_next_bind_is_served() {
        Mutator mutator = new Mutator(1, SEEDS);
        Smsc smsc = new Smsc();
        for (int i = 0; i < PDUS; i++) {
            smsc = smsc.isUsedUp() ? smsc.another() : smsc;
            smsc.write(mutator.next());
        }
        smsc.close();
        assertThat(ends).isNotEmpty().noneMatch(reason -> reason.startsWith("connection lost"));
        assertThat(kept).isZero();
        assertThat(settled).isEqualTo(sent);
        assertThat(List.of(accepted, arrived)).allMatch(count -> count > PDUS / 100);

        int before = accepted;
        new Smsc().write(pdu("80000004", BIND + 1, "373100"));
        assertThat(accepted).isEqualTo(before + 1);
    }

    private static byte[] pdu(String command, int sequence, String body) {
        String octets = body.replace(" ", "");
        String header = "%08x".formatted(16 + octets.length() / 2) + command + "00000000" + "%08x".formatted(sequence);
        return HexFormat.of().parseHex(header + octets);
    }

    /** The far end of a session that is bound and has sent its requests. */
    private final class Smsc implements Session.Owner {

        private final EmbeddedChannel channel = new EmbeddedChannel();
        private final Window window = new Window(REQUESTS + 1, BIND);
        private final Session session = new Session(
                "operator",
                BindSettings.to("smsc", 2775, "me", "secret").build(),
                BindType.TRANSCEIVER,
                channel,
                window,
                this);

        Smsc() {
            channel.pipeline().addLast(new FrameDecoder(), session);
            channel.pipeline().fireChannelActive();
            write(WELCOME);
            for (int i = 0; i < REQUESTS; i++) {
                session.send(new Submit(), System.nanoTime());
                sent++;
            }
        }

        /** Ended, about to, without a request that waits, or in the middle of a PDU that would swallow the next ones. */
        boolean isUsedUp() {
            return session.free() == 0
                    || window.size() == 0
                    || written.get(written.size() - 1).refCnt() > 0;
        }

        Smsc another() {
            close();
            return new Smsc();
        }

        void write(byte[] octets) {
            ByteBuf buffer = Unpooled.buffer(octets.length).writeBytes(octets);
            written.add(buffer);
            channel.writeInbound(buffer);
            channel.runPendingTasks();
            channel.releaseOutbound();
        }

        void close() {
            channel.finishAndReleaseAll();
            kept += window.size();
            kept += written.stream().filter(buffer -> buffer.refCnt() > 0).count();
            written.clear();
        }

        @Override
        public void bound() {}

        @Override
        public void ready() {}

        @Override
        public void arrived(Arrival arrival) {
            arrived++;
            arrival.answer(CommandStatus.OK);
        }

        @Override
        public void ended(String reason) {
            ends.add(reason);
        }
    }

    private final class Submit extends Queued {

        Submit() {
            super(new SubmitSm());
        }

        @Override
        void settle(PduResponse response) {
            settled++;
            accepted += response.getCommandStatus() == CommandStatus.OK ? 1 : 0;
        }

        @Override
        public void unanswered(String reason) {
            settled++;
        }

        @Override
        void notSent(String reason) {
            settled++;
        }

        @Override
        void unsendable(String reason) {
            settled++;
        }

        @Override
        void refused(int status) {
            settled++;
        }
    }
}
