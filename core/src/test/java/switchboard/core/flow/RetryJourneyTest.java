package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.connector;
import static switchboard.core.Examples.transmission;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.Examples;
import switchboard.core.conformance.Conforms;
import switchboard.core.delivery.Attempt;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.RetryPolicy;
import switchboard.core.delivery.RetrySchedule;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.CountingMeter;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.InMemoryMessageStore;
import switchboard.core.port.InMemoryOptOuts;
import switchboard.core.port.RecordingQueues;
import switchboard.core.port.Story;

/** A transmission and all of its attempts, by a connector that tries again three times, 180 s apart. */
class RetryJourneyTest {
    private static final RetryPolicy THREE_TIMES = new RetryPolicy(RetrySchedule.parse("3m*3"), true);

    private final InMemoryMessageStore store = new InMemoryMessageStore();
    private final RecordingQueues queues = RecordingQueues.patient();
    private final Settle settle = new Settle(
            FixedSettings.of(connector("sim", THREE_TIMES)),
            store,
            queues,
            new InMemoryOptOuts(),
            new Events(queues, new CountingMeter(), Examples.uuids()));
    private final Transmission first =
            transmission(ExampleMessage.outgoing(1).connector("sim").build());
    private final List<Instant> calls = new ArrayList<>();

    @BeforeEach
    void accept() {
        store.accept(List.of(first.message()), List.of());
    }

    /** Calls the network for as long as something is queued; it fails so often and then accepts. */
    private void run(int failures) {
        Transmission next = first;
        var now = NOON;
        while (next != null) {
            assertThat(store.clear(List.of(next), now)).containsExactly(InMemoryMessageStore.Clearance.GO);
            calls.add(now);
            settle.settle(List.of(new Attempt(next, answer(failures, now))));
            next = null;
            for (var queued : queues.connectors) {
                next = queued.batch().get(0);
                now = now.plus(queued.delay());
            }
            queues.connectors.clear();
        }
    }

    private Outcome answer(int failures, Instant now) {
        return calls.size() <= failures
                ? Outcome.deferred("0x00000014", "message queue full", now)
                : Outcome.accepted(List.of("r1"), now);
    }

    private Story.TransmissionStory story() {
        return store.story(first.id().message(), 0, 1)
                .orElseThrow()
                .transmissions()
                .get(0);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 68)
    void what_always_fails_is_tried_four_times_180_s_apart_and_then_has_failed() {
        run(100);
        assertThat(calls).containsExactly(NOON, NOON.plusSeconds(180), NOON.plusSeconds(360), NOON.plusSeconds(540));
        assertThat(story().state()).isEqualTo(TransmissionState.FAILED);
        assertThat(story().attempt()).isEqualTo(4);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 69)
    void what_fails_twice_and_then_succeeds_is_sent_after_three_calls() {
        run(2);
        assertThat(calls).hasSize(3);
        assertThat(story().state()).isEqualTo(TransmissionState.SENT);
        assertThat(queues.connectors).isEmpty();
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 70)
    void what_waits_for_another_attempt_tells_when_it_comes_and_why() {
        store.clear(List.of(first), NOON);
        settle.settle(List.of(new Attempt(first, Outcome.deferred("0x00000014", "message queue full", NOON))));
        assertThat(story().state()).isEqualTo(TransmissionState.RETRYING);
        assertThat(story().attempt()).isEqualTo(1);
        assertThat(story().next()).isEqualTo(NOON.plus(Duration.ofMinutes(3)));
        assertThat(story().lastError().orElseThrow().code()).isEqualTo("0x00000014");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 70)
    void what_failed_for_good_is_another_state_and_waits_for_nothing() {
        run(100);
        assertThat(story().next()).isNull();
        assertThat(story().lastError().orElseThrow().state()).isEqualTo(TransmissionState.FAILED);
        assertThat(story().lastError().orElseThrow().text()).isEqualTo("message queue full");
    }

    @Test
    void what_never_failed_has_no_last_error() {
        run(0);
        assertThat(story().lastError()).isEmpty();
    }
}
