package switchboard.ejb.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.message.Message;
import switchboard.core.phase.Incoming;
import switchboard.core.phase.Incoming.Status;
import switchboard.core.phase.Outgoing;
import switchboard.core.phase.Phases;

class LoopGuardAppTest {
    private static final Message QUESTION = ExampleMessage.incoming(1).build();
    private static final Message ANSWER =
            QUESTION.reply(ExampleMessage.outgoing(2).build().id(), "We are closed.", Instant.EPOCH);

    private Instant now = Instant.EPOCH;

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    private final Phases phases = new Phases(List.of(guard()));

    private LoopGuardApp guard() {
        var guard = new LoopGuardApp();
        guard.clock = clock;
        return guard;
    }

    private Incoming ask(Message question) {
        return phases.incoming(List.of(question)).get(0);
    }

    private Outgoing answer() {
        return phases.outgoing(List.of(ANSWER)).get(0);
    }

    /** Another gateway, that answers each of our answers. */
    private void talk(int turns, Duration between) {
        for (int turn = 0; turn < turns; turn++) {
            answer();
            now = now.plus(between);
        }
    }

    @Test
    void machines_that_answer_each_other_are_heard_no_more_after_twenty_turns() {
        talk(19, Duration.ofMillis(300));
        assertThat(ask(QUESTION).status()).isEqualTo(Status.OPEN);

        talk(1, Duration.ofMillis(300));
        assertThat(ask(QUESTION).story()).containsExactly("dropped by loop-guard: a loop: 20 answers in a row");
    }

    @Test
    void who_takes_time_to_write_may_talk_for_ever() {
        talk(1_000, Duration.ofSeconds(11));

        assertThat(ask(QUESTION).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void after_a_while_a_loop_is_forgotten() {
        talk(100, Duration.ofMillis(300));
        now = now.plus(Duration.ofMinutes(1));

        assertThat(ask(QUESTION).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void others_are_not_in_the_loop() {
        talk(100, Duration.ofMillis(300));

        var other = ExampleMessage.incoming(3)
                .from(ExampleMessage.outgoing(4).build().from())
                .build();
        assertThat(ask(other).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void an_answer_tells_how_many_led_to_it() {
        assertThat(answer().message().attributes()).containsEntry("loop.hops", "1");
        assertThat(answer().message().attributes()).containsEntry("loop.hops", "2");
    }

    @Test
    void what_a_network_tells_of_the_turns_is_believed_if_it_is_a_number() {
        assertThat(ask(QUESTION.withAttributes(Map.of("loop.hops", "20"))).status())
                .isEqualTo(Status.DROPPED);
        assertThat(ask(QUESTION.withAttributes(Map.of("loop.hops", "many"))).status())
                .isEqualTo(Status.OPEN);
    }

    @Test
    void what_is_no_answer_is_no_turn() {
        var alert = ExampleMessage.outgoing(5).build();

        assertThat(phases.outgoing(List.of(alert)).get(0)).isEqualTo(Outgoing.of(alert));
    }
}
