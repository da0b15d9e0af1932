package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.connector;
import static switchboard.core.Examples.transmission;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.Examples;
import switchboard.core.conformance.Conforms;
import switchboard.core.contact.OptOut;
import switchboard.core.delivery.Attempt;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.RetryPolicy;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.Change;
import switchboard.core.port.CountingMeter;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.InMemoryMessageStore;
import switchboard.core.port.InMemoryOptOuts;
import switchboard.core.port.Notice;
import switchboard.core.port.RecordingQueues;
import switchboard.core.port.RecordingQueues.ForConnector;
import switchboard.core.port.Story;
import switchboard.core.routing.Matcher;
import switchboard.core.routing.Route;

class SettleTest {
    private static final Outcome ACCEPTED = Outcome.accepted(List.of("r1", "r2"), NOON);
    private static final Outcome BUSY = Outcome.deferred("0x00000014", "message queue full", NOON);
    private static final Outcome REFUSED = Outcome.refused("0x0000000b", "bad number", NOON);
    private static final Outcome UNKNOWN = Outcome.unknown("no answer in 30 s", NOON);
    private static final Transmission FIRST = transmission(1);

    private final InMemoryMessageStore store = new InMemoryMessageStore();
    private final RecordingQueues queues = RecordingQueues.patient();
    private final InMemoryOptOuts optOuts = new InMemoryOptOuts();
    private final FixedSettings settings = FixedSettings.of(connector("sim"), connector("spare"))
            .routing(new Route("all", 1, Matcher.parse("any"), List.of("sim", "spare")));

    private void settle(RecordingQueues to, Attempt... attempts) {
        for (var attempt : attempts) {
            store.accept(List.of(attempt.transmission().message()), List.of());
            store.clear(List.of(attempt.transmission()), NOON);
        }
        var events = new Events(to, new CountingMeter(), Examples.uuids());
        new Settle(settings, store, to, optOuts, events).settle(List.of(attempts));
    }

    private void settle(Outcome outcome) {
        settle(queues, new Attempt(FIRST, outcome));
    }

    private Story.Step lastStep() {
        var story = store.story(FIRST.id().message(), 0, 1).orElseThrow();
        var steps = story.transmissions().get(0).steps();
        return steps.get(steps.size() - 1);
    }

    private void assertEnd(TransmissionState state, String code, String text) {
        assertThat(lastStep()).isEqualTo(new Story.Step(NOON, state, 1, "sim", code, text));
        assertThat(queues.connectors).isEmpty();
    }

    private void sendOnlyBy(RetryPolicy policy) {
        settings.become(
                List.of(connector("sim", policy)), List.of(new Route("all", 1, Matcher.parse("any"), List.of("sim"))));
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 62)
    void what_is_accepted_is_sent() {
        settle(ACCEPTED);
        assertEnd(TransmissionState.SENT, "", "");
        assertThat(store.story(FIRST.id().message(), 0, 1)
                        .orElseThrow()
                        .transmissions()
                        .get(0)
                        .remoteIds())
                .containsExactly("r1", "r2");
    }

    @Test
    void receipts_find_what_was_accepted_by_the_ids_that_they_write() {
        settle(ACCEPTED.withReceiptIds(Map.of("r1", "R1")));
        var receipt = new Receipt("sim", "R1", Receipt.Status.DELIVERED, "", "", NOON, 0);
        assertThat(store.take(List.of(receipt)).get(0).transmission()).isEqualTo(FIRST);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 70)
    void what_is_deferred_is_tried_again_later() {
        settle(BUSY);
        assertThat(queues.connectors)
                .containsExactly(new ForConnector("sim", List.of(FIRST.again()), Duration.ofSeconds(5)));
        assertThat(lastStep())
                .isEqualTo(new Story.Step(
                        NOON,
                        TransmissionState.RETRYING,
                        1,
                        "sim",
                        "0x00000014",
                        "message queue full; again after PT5S"));
    }

    @Test
    void a_network_that_gives_no_reason_leaves_no_gap_in_the_story() {
        settle(Outcome.deferred("", "", NOON));
        assertThat(lastStep().text()).isEqualTo("again after PT5S");
    }

    @Test
    void a_refused_message_goes_to_the_next_connector() {
        settle(REFUSED);
        assertThat(queues.connectors)
                .containsExactly(new ForConnector("spare", List.of(FIRST.via("spare")), Duration.ZERO));
        assertThat(lastStep().text()).isEqualTo("bad number; next by connector spare");
        assertThat(lastStep().state()).isEqualTo(TransmissionState.RETRYING);
    }

    @Test
    void what_the_last_connector_refuses_has_failed() {
        settle(queues, new Attempt(FIRST.via("spare"), REFUSED));
        assertThat(lastStep().state()).isEqualTo(TransmissionState.FAILED);
        assertThat(lastStep().text()).isEqualTo("bad number");
        assertThat(queues.connectors).isEmpty();
    }

    @Test
    void a_chosen_connector_has_no_substitute() {
        var chosen = transmission(ExampleMessage.outgoing(1).connector("sim").build());
        settle(queues, new Attempt(chosen, REFUSED));
        assertEnd(TransmissionState.FAILED, "0x0000000b", "bad number");
    }

    @Test
    void what_nobody_answered_is_sent_again_and_the_story_says_what_that_may_mean() {
        settle(UNKNOWN);
        assertThat(queues.connectors).extracting(ForConnector::delay).containsExactly(Duration.ofSeconds(5));
        assertThat(lastStep().text()).isEqualTo("no answer in 30 s; the next may be a duplicate; again after PT5S");
    }

    @Test
    void what_nobody_answered_is_not_sent_again_by_a_connector_that_must_not() {
        sendOnlyBy(new RetryPolicy(Examples.POLICY.schedule(), false));
        settle(UNKNOWN);
        assertEnd(TransmissionState.UNKNOWN, "", "no answer in 30 s");
    }

    @Test
    void what_nobody_answered_ends_unknown_when_it_is_not_tried_again() {
        sendOnlyBy(new RetryPolicy(List.of(), Duration.ofHours(1), true));
        settle(UNKNOWN);
        assertEnd(TransmissionState.UNKNOWN, "", "no answer in 30 s");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 70)
    void what_is_deferred_for_the_last_time_has_failed() {
        sendOnlyBy(new RetryPolicy(List.of(), Duration.ofHours(1), true));
        settle(BUSY);
        assertEnd(TransmissionState.FAILED, "0x00000014", "message queue full");
    }

    @Test
    void what_expired_has_expired() {
        settle(Outcome.expired(NOON));
        assertEnd(TransmissionState.EXPIRED, "", "its validity ended before it was sent");
    }

    @Test
    void a_router_that_keeps_no_delays_does_not_try_again() {
        var direct = RecordingQueues.immediate();
        settle(direct, new Attempt(FIRST, BUSY));
        assertEnd(TransmissionState.FAILED, "0x00000014", "message queue full; this router does not try again");
        assertThat(direct.connectors).isEmpty();
    }

    @Test
    void such_a_router_leaves_unknown_what_nobody_answered() {
        settle(RecordingQueues.immediate(), new Attempt(FIRST, UNKNOWN));
        assertEnd(TransmissionState.UNKNOWN, "", "no answer in 30 s; this router does not try again");
    }

    @Test
    void such_a_router_still_goes_to_the_next_connector() {
        var direct = RecordingQueues.immediate();
        settle(direct, new Attempt(FIRST, REFUSED));
        assertThat(direct.connectors).extracting(ForConnector::connector).containsExactly("spare");
    }

    @Test
    void a_connector_that_is_gone_retries_by_the_standard() {
        settings.become(List.of(), List.of());
        settle(BUSY);
        assertThat(queues.connectors).extracting(ForConnector::delay).containsExactly(Duration.ofSeconds(5));
    }

    @Test
    void an_outcome_that_comes_twice_is_settled_once() {
        settle(BUSY);
        settle(BUSY);
        assertThat(queues.connectors).hasSize(1);
    }

    @Test
    void an_outcome_twice_in_one_batch_is_settled_once() {
        settle(queues, new Attempt(FIRST, BUSY), new Attempt(FIRST, BUSY));
        assertThat(queues.connectors).hasSize(1);
        assertThat(queues.connectors.get(0).batch()).hasSize(1);
    }

    @Test
    void what_was_cancelled_meanwhile_is_not_tried_again() {
        store.write(List.of(Change.to(TransmissionState.CANCELLED, FIRST, "by the operator", NOON)));
        settle(BUSY);
        assertThat(store.state(FIRST.id())).isEqualTo(TransmissionState.CANCELLED);
        assertThat(queues.connectors).isEmpty();
    }

    @Test
    void retries_at_the_same_time_by_the_same_connector_share_batches() {
        var slow = new Connector("sim", "simulator", Map.of(), true, 30, 10, Examples.POLICY);
        settings.become(List.of(slow), List.of());
        settle(
                queues,
                IntStream.rangeClosed(1, 4)
                        .mapToObj(number -> new Attempt(transmission(number), BUSY))
                        .toArray(Attempt[]::new));
        assertThat(queues.connectors).extracting(put -> put.batch().size()).containsExactly(3, 1);
    }

    @Test
    void a_client_is_told_of_the_end_but_of_no_retry() {
        var told = ExampleMessage.outgoing(2).callback("http://client.example/").build();
        var retried =
                ExampleMessage.outgoing(3).callback("http://client.example/").build();
        settle(queues, new Attempt(transmission(told), ACCEPTED), new Attempt(transmission(retried), BUSY));
        assertThat(queues.notices).hasSize(1);
        assertThat(queues.notices.get(0).batch()).extracting(Notice::state).containsExactly(TransmissionState.SENT);
    }

    // Opt-outs

    @Test
    void who_opted_out_meanwhile_gets_no_other_attempt() {
        optOuts.add(new OptOut(ANNA, null, NOON, "STOP"));
        settle(BUSY);
        assertEnd(TransmissionState.FAILED, "opted_out", "message queue full; opted out");
    }

    @Test
    void who_opted_out_of_the_next_line_gets_nothing_by_it() {
        optOuts.add(new OptOut(ANNA, "spare", NOON, "STOP"));
        settle(REFUSED);
        assertEnd(TransmissionState.FAILED, "opted_out", "bad number; opted out");
    }

    @Test
    void what_was_not_answered_stays_unknown_though_the_recipient_opted_out() {
        optOuts.add(new OptOut(ANNA, null, NOON, "STOP"));
        settle(UNKNOWN);
        assertEnd(TransmissionState.UNKNOWN, "opted_out", "no answer in 30 s; opted out");
    }

    @Test
    void what_was_sent_before_somebody_opted_out_is_sent() {
        optOuts.add(new OptOut(ANNA, null, NOON, "STOP"));
        settle(ACCEPTED);
        assertEnd(TransmissionState.SENT, "", "");
    }
}
