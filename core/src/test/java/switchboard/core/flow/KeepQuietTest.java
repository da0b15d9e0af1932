package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.CLARA;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.transmission;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import switchboard.core.ExampleMessage;
import switchboard.core.delivery.Attempt;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.QuietHours;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Priority;
import switchboard.core.port.Change;
import switchboard.core.port.InMemoryMessageStore;
import switchboard.core.port.InMemoryQuietTimes;
import switchboard.core.port.RecordingQueues;
import switchboard.core.port.RecordingQueues.ForConnector;

/** It is noon, and in Germany that is quiet until two. */
class KeepQuietTest {
    private final InMemoryMessageStore store = new InMemoryMessageStore();
    private final RecordingQueues queues = RecordingQueues.patient();
    private final InMemoryQuietTimes times = new InMemoryQuietTimes();

    private List<Transmission> passing(RecordingQueues to, Transmission... batch) {
        for (var one : batch) {
            store.accept(List.of(one.message()), List.of());
        }
        return new KeepQuiet(
                        times,
                        address -> Optional.of(address.value().startsWith("+49") ? "DE" : "FR"),
                        store,
                        to,
                        CLOCK)
                .passing(List.of(batch));
    }

    private List<Transmission> passing(Transmission... batch) {
        return passing(queues, batch);
    }

    private void quiet(String area, String from, String to) {
        times.save(new QuietHours(area, LocalTime.parse(from), LocalTime.parse(to), ZoneOffset.UTC));
    }

    private static Transmission to(ExampleMessage message) {
        return transmission(message.build());
    }

    @Test
    void without_quiet_hours_all_pass() {
        var anna = transmission(1);
        assertThat(passing(anna)).containsExactly(anna);
    }

    @Test
    void what_would_disturb_waits_until_the_quiet_hours_end() {
        quiet("DE", "12:00", "14:00");
        var anna = to(ExampleMessage.outgoing(1).to(ANNA));
        var clara = to(ExampleMessage.outgoing(2).to(CLARA));
        assertThat(passing(anna, clara)).containsExactly(clara);
        assertThat(queues.connectors).containsExactly(new ForConnector("sim", List.of(anna), Duration.ofHours(2)));
    }

    @Test
    void the_story_tells_why_it_waits_and_until_when() {
        quiet("DE", "12:00", "14:00");
        var anna = transmission(1);
        store.write(List.of(Change.to(TransmissionState.QUEUED, anna, "routed", NOON)));
        passing(anna);
        var story = store.story(anna.id().message(), 0, 1)
                .orElseThrow()
                .transmissions()
                .get(0);
        assertThat(story.state()).isEqualTo(TransmissionState.QUEUED);
        assertThat(story.next()).isEqualTo(Instant.parse("2026-03-01T14:00:00Z"));
        assertThat(story.steps().get(1).text()).isEqualTo("quiet hours of DE until 2026-03-01T14:00:00Z");
    }

    @ParameterizedTest
    @EnumSource(
            value = Priority.class,
            names = {"URGENT", "VERY_URGENT"})
    void what_is_urgent_disturbs(Priority priority) {
        quiet("DE", "12:00", "14:00");
        var urgent = to(ExampleMessage.outgoing(1).priority(priority));
        assertThat(passing(urgent)).containsExactly(urgent);
    }

    @Test
    void a_prefix_goes_before_its_country_and_the_longest_before_the_others() {
        quiet("DE", "12:00", "14:00");
        quiet("+49", "12:00", "15:00");
        quiet("+491701", "20:00", "21:00");
        var anna = to(ExampleMessage.outgoing(1).to(ANNA));
        var ben = to(ExampleMessage.outgoing(2).to(BEN));
        assertThat(passing(anna, ben)).containsExactly(anna);
        assertThat(queues.connectors).containsExactly(new ForConnector("sim", List.of(ben), Duration.ofHours(3)));
    }

    @Test
    void what_expires_first_waits_until_then_only() {
        quiet("DE", "12:00", "14:00");
        var brief = to(ExampleMessage.outgoing(1).expires(NOON.plusSeconds(60)));
        passing(brief);
        assertThat(queues.connectors).extracting(ForConnector::delay).containsExactly(Duration.ofMinutes(1));
    }

    @Test
    void what_has_expired_does_not_wait_for_its_end() {
        quiet("DE", "12:00", "14:00");
        var late = to(ExampleMessage.outgoing(1).expires(NOON));
        assertThat(passing(late)).containsExactly(late);
    }

    @Test
    void what_was_cancelled_does_not_wait_for_its_end() {
        quiet("DE", "12:00", "14:00");
        var anna = transmission(1);
        store.write(List.of(Change.to(TransmissionState.CANCELLED, anna, "cancelled", NOON)));
        assertThat(passing(anna)).containsExactly(anna);
    }

    @Test
    void a_router_that_keeps_no_delays_tells_that_it_was_not_sent() {
        quiet("DE", "12:00", "14:00");
        var direct = RecordingQueues.immediate();
        var anna = transmission(1);
        assertThat(passing(direct, anna)).isEmpty();
        assertThat(direct.outcomes)
                .containsExactly(List.of(
                        new Attempt(anna, Outcome.deferred("", "quiet hours of DE until 2026-03-01T14:00:00Z", NOON))));
    }
}
