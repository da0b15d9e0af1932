package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleSubmission;
import switchboard.core.Examples;
import switchboard.core.account.Quota;
import switchboard.core.delivery.Receipt;
import switchboard.core.message.Message;
import switchboard.core.message.Part;
import switchboard.core.port.CountingMeter;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.Gateway;
import switchboard.core.port.InMemoryContacts;
import switchboard.core.port.InMemoryMessageStore;
import switchboard.core.port.InMemoryScheduleStore;
import switchboard.core.port.InMemoryUsage;
import switchboard.core.port.Planned;
import switchboard.core.port.Preview.Measure;
import switchboard.core.port.RecordingQueues;
import switchboard.core.port.Schedule;
import switchboard.core.port.Submission;
import switchboard.core.port.Submitted;

/** It is noon, and a schedule comes every ten minutes. */
class BroadcastTest {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final InMemoryScheduleStore store = new InMemoryScheduleStore();
    private final InMemoryMessageStore messages = new InMemoryMessageStore();
    private final Submit submit = new Submit(
            messages,
            RecordingQueues.patient(),
            FixedSettings.of(Examples.connector("sim")),
            (text, connector) -> new Measure("GSM7", 1, 0, 0),
            new InMemoryContacts(FixedSettings.of()),
            new InMemoryUsage(),
            new CountingMeter(),
            CLOCK,
            Examples.ids());
    private final Broadcast broadcast = new Broadcast(
            store,
            (cron, zone, after) -> Optional.of(Instant.ofEpochSecond(
                    (after.getEpochSecond() / TEN_MINUTES.toSeconds() + 1) * TEN_MINUTES.toSeconds())),
            new Door(),
            CLOCK);

    /** Straight into the flow. */
    private final class Door implements Gateway {
        @Override
        public List<Submitted> submit(String account, List<Quota> quotas, List<Submission> submissions) {
            return submit.submit(submissions.stream()
                    .map(one -> new Submit.Order(account, one))
                    .toList());
        }

        @Override
        public void receive(List<Message> received) {}

        @Override
        public void parts(List<Part> parts) {}

        @Override
        public void receipts(List<Receipt> receipts) {}
    }

    private Planned planned(ExampleSubmission message, Instant next) {
        var schedule = new Schedule("news", "shop", "*/10 * * * *", ZoneOffset.UTC, true, message.build());
        var planned = Planned.first(schedule, next);
        store.save(planned);
        return planned;
    }

    private Planned run(Instant next) {
        broadcast.run(planned(new ExampleSubmission(), next));
        return store.find("news").orElseThrow();
    }

    @Test
    void what_is_due_is_submitted_for_its_account_and_waits_for_the_next_time() {
        var after = run(NOON);
        assertThat(messages.messages()).extracting(Message::account).containsExactly("shop");
        assertThat(after.next()).isEqualTo(NOON.plus(TEN_MINUTES));
        assertThat(after.last()).isEqualTo(NOON);
        assertThat(after.result()).isEqualTo("accepted as " + Examples.id(1));
    }

    @Test
    void an_occurrence_is_run_once_though_its_note_was_lost() {
        run(NOON);
        assertThat(run(NOON).result()).isEqualTo("accepted as " + Examples.id(1));
        assertThat(messages.messages()).hasSize(1);
        assertThat(messages.messages().get(0).externalId()).isEqualTo("news@1772366400");
    }

    @Test
    void what_was_missed_by_less_than_an_hour_is_made_up_for_once() {
        var after = run(NOON.minus(Duration.ofMinutes(30)));
        assertThat(messages.messages()).hasSize(1);
        assertThat(after.last()).isEqualTo(NOON);
        assertThat(after.result()).isEqualTo("accepted as " + Examples.id(1) + "; earlier ones were skipped");
    }

    @Test
    void of_what_was_missed_for_long_the_last_one_is_made_up_for() {
        assertThat(run(NOON.minus(Duration.ofDays(400))).last()).isEqualTo(NOON);
        assertThat(messages.messages()).hasSize(1);
    }

    @Test
    void what_was_missed_by_more_than_an_hour_is_skipped_and_that_is_told() {
        var daily = new Broadcast(
                store, (cron, zone, after) -> Optional.of(after.plus(Duration.ofDays(1))), new Door(), CLOCK);
        var due = NOON.minus(Duration.ofMinutes(61));
        daily.run(planned(new ExampleSubmission(), due));
        var after = store.find("news").orElseThrow();
        assertThat(messages.messages()).isEmpty();
        assertThat(after.last()).isEqualTo(due);
        assertThat(after.result()).isEqualTo("skipped, as it was missed by more than an hour");
    }

    @Test
    void what_is_refused_tells_why_and_is_tried_at_its_next_time() {
        broadcast.run(planned(new ExampleSubmission().connector("gone"), NOON));
        var after = store.find("news").orElseThrow();
        assertThat(after.result()).isEqualTo("refused: connector \"gone\" does not exist");
        assertThat(after.next()).isEqualTo(NOON.plus(TEN_MINUTES));
    }

    @Test
    void what_comes_later_is_not_due() {
        planned(new ExampleSubmission(), NOON.plusMillis(1));
        assertThat(broadcast.due()).isEmpty();
    }
}
