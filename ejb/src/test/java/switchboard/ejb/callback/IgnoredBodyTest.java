package switchboard.ejb.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

class IgnoredBodyTest {
    private final IgnoredBody body = new IgnoredBody();
    private final Source source = new Source();

    private static final class Source implements Flow.Subscription {
        private long asked;
        private boolean cancelled;

        @Override
        public void request(long items) {
            asked += items;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }

    @Test
    void nobody_waits_for_it() {
        assertThat(body.getBody().toCompletableFuture()).isCompletedWithValue(null);
    }

    @Test
    void a_short_one_is_read_so_that_the_connection_can_be_used_again() {
        body.onSubscribe(source);
        body.onNext(List.of(ByteBuffer.allocate(32 * 1024), ByteBuffer.allocate(32 * 1024)));
        assertThat(source.asked).isEqualTo(Long.MAX_VALUE);
        assertThat(source.cancelled).isFalse();
    }

    @Test
    void a_long_one_is_cut_off() {
        body.onSubscribe(source);
        body.onNext(List.of(ByteBuffer.allocate(64 * 1024)));
        body.onNext(List.of(ByteBuffer.allocate(1)));
        assertThat(source.cancelled).isTrue();
    }
}
