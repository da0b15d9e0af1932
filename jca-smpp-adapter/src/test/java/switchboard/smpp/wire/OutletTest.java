package switchboard.smpp.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cloudhopper.smpp.pdu.EnquireLink;
import com.cloudhopper.smpp.tlv.Tlv;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutletTest {

    private final List<String> failures = new ArrayList<>();
    private int flushes;

    @Test
    void many_writes_share_one_flush() {
        EmbeddedChannel channel = new EmbeddedChannel(new Counter());
        Outlet outlet = new Outlet(channel, failures::add);
        outlet.put(enquireLink());
        outlet.put(enquireLink());
        outlet.put(enquireLink());
        assertThat(channel.outboundMessages()).isEmpty();
        outlet.flush();
        assertThat(octets(channel.readOutbound())).isEqualTo(3 * 16);
        assertThat(flushes).isEqualTo(1);
    }

    @Test
    void the_channel_counts_a_large_batch_before_it_is_flushed() {
        EmbeddedChannel channel = new EmbeddedChannel();
        Outlet outlet = new Outlet(channel, failures::add);
        for (int i = 0; i < 2_048; i++) {
            outlet.put(enquireLink());
        }
        assertThat(channel.unsafe().outboundBuffer().totalPendingWriteBytes()).isGreaterThanOrEqualTo(32_768);
        channel.close();
    }

    @Test
    void a_pdu_that_can_not_be_encoded_leaves_those_before_it_whole() {
        EmbeddedChannel channel = new EmbeddedChannel();
        Outlet outlet = new Outlet(channel, failures::add);
        outlet.put(enquireLink());
        EnquireLink tooLong = enquireLink();
        tooLong.addOptionalParameter(new Tlv((short) 0x1400, new byte[65_536]));
        assertThatThrownBy(() -> outlet.put(tooLong)).isInstanceOf(IllegalArgumentException.class);
        outlet.put(enquireLink());
        outlet.flush();
        assertThat(octets(channel.readOutbound())).isEqualTo(2 * 16);
    }

    @Test
    void what_waits_when_the_channel_closes_is_given_back_in_silence() {
        EmbeddedChannel channel = new EmbeddedChannel();
        UnpooledByteBufAllocator memory = new UnpooledByteBufAllocator(true);
        channel.config().setAllocator(memory);
        new Outlet(channel, failures::add).put(enquireLink());
        assertThat(memory.metric().usedDirectMemory()).isPositive();
        channel.close();
        assertThat(memory.metric().usedDirectMemory()).isZero();
        assertThat(failures).isEmpty();
    }

    @Test
    void a_write_after_the_end_is_told() {
        EmbeddedChannel channel = new EmbeddedChannel();
        Outlet outlet = new Outlet(channel, failures::add);
        channel.close();
        outlet.put(enquireLink());
        assertThat(failures).hasSize(1);
    }

    @Test
    void nothing_new_is_not_flushed() {
        new Outlet(new EmbeddedChannel(new Counter()), failures::add).flush();
        assertThat(flushes).isZero();
    }

    @Test
    void a_flush_soon_comes_after_what_already_waits() {
        EmbeddedChannel channel = new EmbeddedChannel(new Counter());
        Outlet outlet = new Outlet(channel, failures::add);
        outlet.put(enquireLink());
        channel.eventLoop().execute(() -> {
            outlet.flushSoon();
            outlet.flushSoon();
            assertThat(flushes).isZero();
        });
        channel.runPendingTasks();
        assertThat(flushes).isEqualTo(1);
    }

    @Test
    void a_write_that_fails_is_told() {
        EmbeddedChannel channel = new EmbeddedChannel(new ChannelOutboundHandlerAdapter() {
            @Override
            public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
                promise.setFailure(new IOException("broken pipe"));
            }
        });
        Outlet outlet = new Outlet(channel, failures::add);
        outlet.put(enquireLink());
        outlet.flush();
        assertThat(failures).containsExactly("connection lost: broken pipe");
    }

    private static int octets(ByteBuf written) {
        int octets = written.readableBytes();
        written.release();
        return octets;
    }

    private static EnquireLink enquireLink() {
        EnquireLink pdu = new EnquireLink();
        pdu.setSequenceNumber(1);
        return pdu;
    }

    private final class Counter extends ChannelOutboundHandlerAdapter {

        @Override
        public void flush(ChannelHandlerContext ctx) {
            flushes++;
            ctx.flush();
        }
    }
}
