package switchboard.smpp.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.embedded.EmbeddedChannel;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AlarmTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final EmbeddedChannel channel = new EmbeddedChannel();
    private final AtomicInteger rung = new AtomicInteger();
    private final long now = System.nanoTime();

    @Test
    void it_rings_at_the_time_asked_for_and_not_before() {
        Alarm alarm = alarm(rung::incrementAndGet);
        alarm.ringAt(now + 600 * SECOND);
        advance(500);
        assertThat(rung).hasValue(0);
        advance(200);
        assertThat(rung).hasValue(1);
    }

    @Test
    void it_rings_once_for_the_earliest_of_several_times() {
        Alarm alarm = alarm(rung::incrementAndGet);
        alarm.ringAt(now + 900 * SECOND);
        alarm.ringAt(now + 300 * SECOND);
        alarm.ringAt(now + 600 * SECOND);
        advance(400);
        assertThat(rung).hasValue(1);
        advance(1000);
        assertThat(rung).hasValue(1);
    }

    @Test
    void asked_for_an_earlier_time_once_it_rings_no_oftener_ever_after() {
        Alarm[] alarm = new Alarm[1];
        alarm[0] = alarm(() -> {
            rung.incrementAndGet();
            alarm[0].ringAt(System.nanoTime() + 900 * SECOND);
        });
        alarm[0].ringAt(now + 900 * SECOND);
        alarm[0].ringAt(now + 300 * SECOND);
        advance(400);
        advance(600);
        assertThat(rung).hasValue(1);
        advance(400);
        assertThat(rung).hasValue(2);
    }

    private Alarm alarm(Runnable task) {
        return new Alarm(new Later("operator", channel.eventLoop()), task);
    }

    private void advance(int seconds) {
        channel.advanceTimeBy(seconds, TimeUnit.SECONDS);
        channel.runScheduledPendingTasks();
    }
}
