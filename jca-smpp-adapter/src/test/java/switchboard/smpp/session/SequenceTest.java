package switchboard.smpp.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudhopper.smpp.pdu.QuerySm;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindType;
import switchboard.smpp.QueryResult;
import switchboard.smpp.QueryResult.Known;
import switchboard.smpp.ReceiptState;
import switchboard.smpp.pdu.FrameDecoder;
import switchboard.smpp.wire.SentSequences;
import switchboard.smpp.wire.Window;

/** A client's session that has used nearly all of its sequence numbers (SMPP 3.4 §3.2). */
class SequenceTest implements Session.Owner {

    private static final int BIND = 0x7ffffffd;

    private final Map<Integer, QueryResult> results = new TreeMap<>();
    private final EmbeddedChannel channel = new EmbeddedChannel();
    private final Session session = new Session(
            "operator",
            BindSettings.to("smsc", 2775, "me", "secret").window(5).build(),
            BindType.TRANSCEIVER,
            channel,
            new Window(5, BIND),
            this);

    @BeforeEach
    void bind() {
        channel.pipeline().addLast(new FrameDecoder(), session);
        channel.pipeline().fireChannelActive();
        read("00000011 80000009 00000000 7ffffffd 00");
        assertThat(sequences()).containsExactly(BIND);
    }

    @Test
    void requests_that_wait_over_the_wrap_get_their_own_answers() {
        ask(1, 2, 3, 4);
        assertThat(sequences()).containsExactly(0x7ffffffe, 0x7fffffff, 1, 2);
        answer(1, 33);
        answer(0x7ffffffe, 11);
        answer(2, 44);
        answer(0x7fffffff, 22);
        assertThat(results).isEqualTo(Map.of(1, known(11), 2, known(22), 3, known(33), 4, known(44)));
        assertThat(session.inFlight()).isZero();
    }

    @Test
    void a_request_behind_the_wrap_is_not_answered_by_what_came_before_it() {
        ask(1, 2, 3);
        sequences();
        answer(0x7ffffffe, 11);
        answer(0x7ffffffe, 99);
        answer(BIND, 99);
        assertThat(results).isEqualTo(Map.of(1, known(11)));
        assertThat(session.free()).isEqualTo(3);
    }

    @Test
    void it_unbinds_with_a_number_behind_the_wrap() {
        ask(1, 2);
        answer(0x7ffffffe, 11);
        answer(0x7fffffff, 22);
        sequences();
        session.retire();
        assertThat(sequences()).containsExactly(1);
        read("00000010 80000006 00000000 00000001");
        channel.runPendingTasks();
        assertThat(channel.isOpen()).isFalse();
    }

    private void ask(int... numbers) {
        for (int number : numbers) {
            session.send(new Query(query(), result -> results.put(number, result)), System.nanoTime());
        }
        session.flush();
    }

    private static QuerySm query() {
        QuerySm pdu = new QuerySm();
        pdu.setMessageId("7a1");
        return pdu;
    }

    private void answer(int sequence, int error) {
        read("00000014 80000003 00000000 %08x 00 00 02 %02x".formatted(sequence, error));
    }

    private static QueryResult known(int error) {
        return new Known(ReceiptState.DELIVERED, null, error);
    }

    /** Of what was sent since this was asked before. */
    private List<Integer> sequences() {
        return SentSequences.of(channel);
    }

    private void read(String hex) {
        channel.writeInbound(Unpooled.wrappedBuffer(HexFormat.of().parseHex(hex.replace(" ", ""))));
    }

    @Override
    public void bound() {}

    @Override
    public void ready() {}

    @Override
    public void arrived(Arrival arrival) {}

    @Override
    public void ended(String reason) {}
}
