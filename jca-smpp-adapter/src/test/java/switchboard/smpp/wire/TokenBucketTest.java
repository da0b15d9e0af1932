package switchboard.smpp.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void without_a_rate_everything_may_pass() {
        TokenBucket bucket = new TokenBucket(0, 0, 0);
        assertThat(LongStream.range(0, 1000).allMatch(i -> bucket.take(0))).isTrue();
    }

    @Test
    void ten_a_second_are_one_each_tenth() {
        TokenBucket bucket = new TokenBucket(10, 0, 0);
        assertThat(bucket.take(0)).isTrue();
        assertThat(bucket.take(0)).isFalse();
        assertThat(bucket.untilNext()).isEqualTo(SECOND / 10);
        assertThat(bucket.take(SECOND / 10)).isTrue();
    }

    @Test
    void silence_saves_no_more_than_a_hundredth_of_a_second() {
        TokenBucket bucket = new TokenBucket(1000, 0, 0);
        assertThat(LongStream.range(0, 100)
                        .filter(i -> bucket.take(60 * SECOND))
                        .count())
                .isEqualTo(10);
    }

    @Test
    void no_second_has_more_than_the_rate_and_a_hundredth() {
        TokenBucket bucket = new TokenBucket(1000, 0, 0);
        long taken = LongStream.range(0, 10_000)
                .filter(tick -> bucket.take(tick * SECOND / 10_000))
                .count();
        assertThat(taken).isBetween(990L, 1010L);
    }

    @Test
    void the_time_that_requests_need_is_known() {
        assertThat(new TokenBucket(50, 0, 0).needs(100)).isEqualTo(2 * SECOND);
        assertThat(new TokenBucket(0, 0, 0).needs(100)).isZero();
    }

    @Test
    void a_burst_may_come_at_once_at_the_start_and_after_a_pause() {
        TokenBucket bucket = new TokenBucket(10, 5, 0);
        assertThat(LongStream.range(0, 9).filter(i -> bucket.take(0))).hasSize(5);
        assertThat(LongStream.range(0, 9).filter(i -> bucket.take(3 * SECOND))).hasSize(5);
    }

    @Test
    void many_at_once_are_owed() {
        TokenBucket bucket = new TokenBucket(10, 1, 0);
        assertThat(bucket.take(11, 0)).isTrue();
        assertThat(bucket.take(SECOND)).isFalse();
        assertThat(bucket.take(SECOND + SECOND / 10)).isTrue();
    }
}
