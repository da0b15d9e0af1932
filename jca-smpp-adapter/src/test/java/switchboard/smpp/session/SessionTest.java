package switchboard.smpp.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SessionTest extends SessionFixture {

    @Test
    void a_bind_is_the_first_thing_sent() {
        ByteBuf bind = channel.readOutbound();
        assertThat(bind.getInt(4)).isEqualTo(0x09);
        assertThat(bind.getInt(12)).isEqualTo(1);
    }

    @Test
    void nothing_can_be_sent_before_the_bind() {
        assertThat(session.free()).isZero();
        read(BOUND);
        assertThat(session.free()).isEqualTo(5);
    }

    @Test
    void a_peer_that_takes_nothing_gets_nothing_more_and_is_not_read() {
        read(BOUND);
        writable(false);
        assertThat(channel.config().isAutoRead()).isFalse();
        assertThat(session.free()).isZero();
    }

    @Test
    void a_peer_that_takes_again_is_read_and_sent_to() {
        read(BOUND);
        writable(false);
        told.clear();
        writable(true);
        assertThat(channel.config().isAutoRead()).isTrue();
        assertThat(session.free()).isEqualTo(5);
        assertThat(told).containsExactly("ready");
    }

    @Test
    void a_delivery_before_the_bind_is_refused() {
        channel.releaseOutbound();
        read("0000002a 00000005 00000000 00000009 00 010100 010100" + "000000 00 00 00000000 00 00000000 000000000000");
        ByteBuf response = channel.readOutbound();
        assertThat(response.getInt(4)).isEqualTo(0x80000005);
        assertThat(response.getInt(8)).isEqualTo(0x04);
        assertThat(told).doesNotContain("arrived");
    }

    @Test
    void what_only_a_server_takes_is_refused() {
        channel.releaseOutbound();
        read(BOUND);
        read("00000023 00000004 00000000 00000009 00 000000 0101343900 000000 00 00 00000000 00");
        ByteBuf response = channel.readOutbound();
        assertThat(response.getInt(4)).isEqualTo(0x80000004);
        assertThat(response.getInt(8)).isEqualTo(0x04);
        assertThat(told).doesNotContain("arrived");
    }

    @Test
    void an_alert_has_no_answer() {
        channel.releaseOutbound();
        read(BOUND);
        read("00000018 00000102 00000000 00000009 01013439 00 000000");
        read("00000010 00000102 00000000 0000000a");
        assertThat(channel.outboundMessages()).isEmpty();
        assertThat(channel.isOpen()).isTrue();
    }

    @Test
    void an_end_is_told_once_with_its_first_reason() {
        channel.pipeline().fireExceptionCaught(new IOException("reset by peer"));
        session.end("later");
        channel.runPendingTasks();
        assertThat(told)
                .containsOnlyOnce("ended: connection lost: reset by peer")
                .noneMatch("ended: later"::equals);
    }

    private void writable(boolean now) {
        channel.unsafe().outboundBuffer().setUserDefinedWritability(1, now);
        channel.runPendingTasks();
    }
}
