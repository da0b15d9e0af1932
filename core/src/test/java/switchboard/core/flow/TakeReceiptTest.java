package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.connector;
import static switchboard.core.Examples.transmission;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.core.ExampleMessage;
import switchboard.core.Examples;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Receipt.Status;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.Change;
import switchboard.core.port.CountingMeter;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.ForgetfulMessageStore;
import switchboard.core.port.InMemoryMessageStore;
import switchboard.core.port.MessageStore;
import switchboard.core.port.Meter.Event;
import switchboard.core.port.Notice;
import switchboard.core.port.RecordingQueues;
import switchboard.core.port.RecordingQueues.Dead;
import switchboard.core.port.RecordingQueues.Delayed;
import switchboard.core.port.Story;

class TakeReceiptTest {
    private static final Transmission SENT = transmission(
            ExampleMessage.outgoing(1).callback("http://client.example/").build());
    private static final Receipt STRANGER = receipt("stranger", Status.DELIVERED);

    private final InMemoryMessageStore store = new InMemoryMessageStore();
    private final RecordingQueues queues = RecordingQueues.patient();
    private final CountingMeter meter = new CountingMeter();
    private final FixedSettings settings = FixedSettings.of(connector("sim"));

    private static Receipt receipt(String remoteId, Status status) {
        return new Receipt("sim", remoteId, status, "000", "stat:X", NOON.plusSeconds(9), 0);
    }

    private static Receipt looked(int times) {
        return new Receipt("sim", "stranger", Status.DELIVERED, "000", "stat:X", NOON.plusSeconds(9), times);
    }

    @BeforeEach
    void one_message_of_two_parts_is_sent() {
        store.accept(List.of(SENT.message()), List.of());
        store.write(List.of(new Change(SENT, TransmissionState.SENT, "", "", NOON, List.of("part-1", "part-2"))));
    }

    private void take(RecordingQueues to, Receipt... receipts) {
        take(store, to, receipts);
    }

    private void take(MessageStore from, RecordingQueues to, Receipt... receipts) {
        new TakeReceipt(settings, from, to, new Events(to, meter, Examples.uuids()), meter).take(List.of(receipts));
    }

    private void anyPartDecides() {
        var any = connector("sim").withSettings(Map.of("receiptsOfParts", "ANY"));
        settings.become(List.of(any), List.of());
    }

    private List<Story.Step> steps() {
        var story = store.story(SENT.id().message(), 0, 1).orElseThrow();
        return story.transmissions().get(0).steps();
    }

    @Test
    void a_message_is_delivered_when_all_its_parts_are() {
        take(queues, receipt("part-1", Status.DELIVERED));
        assertThat(store.state(SENT.id())).isEqualTo(TransmissionState.SENT);
        take(queues, receipt("part-2", Status.DELIVERED));
        assertThat(store.state(SENT.id())).isEqualTo(TransmissionState.DELIVERED);
        assertThat(meter.of(Event.DELIVERED)).isEqualTo(1);
    }

    @Test
    void the_story_tells_every_receipt() {
        take(queues, receipt("part-2", Status.DELIVERED), receipt("part-1", Status.DELIVERED));
        assertThat(steps().subList(1, 3))
                .containsExactly(
                        new Story.Step(NOON.plusSeconds(9), null, 1, "sim", "000", "receipt: stat:X"),
                        new Story.Step(
                                NOON.plusSeconds(9), TransmissionState.DELIVERED, 1, "sim", "000", "receipt: stat:X"));
    }

    @ParameterizedTest
    @CsvSource({"FAILED, FAILED", "EXPIRED, EXPIRED"})
    void one_lost_part_loses_the_message(Status status, TransmissionState state) {
        take(queues, receipt("part-1", Status.DELIVERED), receipt("part-2", status));
        assertThat(store.state(SENT.id())).isEqualTo(state);
        assertThat(meter.of(Event.FAILED)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"DELIVERED, DELIVERED", "FAILED, FAILED", "EXPIRED, EXPIRED", "CANCELLED, CANCELLED"})
    void where_any_part_counts_the_first_final_receipt_decides(Status status, TransmissionState state) {
        anyPartDecides();
        take(queues, receipt("part-2", Status.UNDERWAY), receipt("part-2", status));
        assertThat(store.state(SENT.id())).isEqualTo(state);
        assertThat(queues.notices).hasSize(1);
    }

    @Test
    void what_comes_when_a_part_has_decided_is_told_in_the_story_only() {
        anyPartDecides();
        take(queues, receipt("part-2", Status.DELIVERED));
        take(queues, receipt("part-1", Status.FAILED), receipt("part-2", Status.DELIVERED));
        assertThat(store.state(SENT.id())).isEqualTo(TransmissionState.DELIVERED);
        assertThat(steps()).extracting(Story.Step::state).endsWith(TransmissionState.DELIVERED, null, null);
        assertThat(meter.of(Event.FAILED)).isZero();
    }

    @Test
    void any_part_of_what_was_not_taken_whole_delivers_nothing() {
        anyPartDecides();
        var half = transmission(2);
        store.write(List.of(new Change(half, TransmissionState.UNKNOWN, "", "", NOON, List.of("half-1"))));
        take(queues, receipt("half-1", Status.DELIVERED));
        assertThat(store.state(half.id())).isEqualTo(TransmissionState.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"ALL, FAILED, DELIVERED, FAILED", "ANY, DELIVERED, FAILED, DELIVERED"})
    void the_client_is_told_once_also_where_no_state_is_kept(
            String rule, Status first, Status second, TransmissionState told) {
        settings.become(List.of(connector("sim").withSettings(Map.of("receiptsOfParts", rule))), List.of());
        var forgetful = new ForgetfulMessageStore();
        forgetful.write(List.of(new Change(SENT, TransmissionState.SENT, "", "", NOON, List.of("part-1", "part-2"))));
        take(forgetful, queues, receipt("part-1", first), receipt("part-1", first), receipt("part-2", second));
        assertThat(queues.notices).hasSize(1);
        assertThat(queues.notices.get(0).batch()).extracting(Notice::state).containsExactly(told);
    }

    @Test
    void a_receipt_of_a_connector_that_is_gone_needs_the_others() {
        settings.become(List.of(), List.of());
        take(queues, receipt("part-1", Status.DELIVERED));
        assertThat(store.state(SENT.id())).isEqualTo(TransmissionState.SENT);
    }

    @Test
    void what_the_network_was_told_to_drop_is_cancelled() {
        take(queues, receipt("part-1", Status.CANCELLED));
        assertThat(store.state(SENT.id())).isEqualTo(TransmissionState.CANCELLED);
    }

    @Test
    void a_message_under_way_is_told_in_the_story_only() {
        take(queues, receipt("part-1", Status.UNDERWAY));
        assertThat(store.state(SENT.id())).isEqualTo(TransmissionState.SENT);
        assertThat(steps()).hasSize(2);
        assertThat(queues.notices).isEmpty();
    }

    @Test
    void the_client_is_told_once_whatever_comes_twice() {
        take(queues, receipt("part-1", Status.DELIVERED), receipt("part-2", Status.DELIVERED));
        take(queues, receipt("part-2", Status.DELIVERED), receipt("part-1", Status.FAILED));
        assertThat(queues.notices).hasSize(1);
        assertThat(queues.notices.get(0).batch())
                .extracting(Notice::state)
                .containsExactly(TransmissionState.DELIVERED);
    }

    @ParameterizedTest
    @CsvSource({"0, PT0.25S", "1, PT1S", "2, PT5S", "3, PT30S", "4, PT5M"})
    void an_early_receipt_is_looked_for_again(int looks, Duration delay) {
        take(queues, looked(looks));
        assertThat(queues.receipts).containsExactly(new Delayed<>(List.of(looked(looks + 1)), delay));
        assertThat(queues.dead).isEmpty();
    }

    @Test
    void a_receipt_that_nobody_knows_is_put_aside() {
        take(queues, looked(5));
        assertThat(queues.receipts).isEmpty();
        assertThat(queues.dead)
                .containsExactly(new Dead(List.of(looked(5)), "nothing was sent under id stranger by connector sim"));
        assertThat(meter.of(Event.RECEIPT_UNKNOWN)).isEqualTo(1);
    }

    @Test
    void a_router_that_keeps_no_delays_puts_it_aside_at_once() {
        var direct = RecordingQueues.immediate();
        take(direct, STRANGER);
        assertThat(direct.receipts).isEmpty();
        assertThat(direct.dead).hasSize(1);
    }

    @Test
    void a_stranger_harms_no_other_receipt_of_its_batch() {
        take(queues, STRANGER, receipt("part-1", Status.FAILED));
        assertThat(store.state(SENT.id())).isEqualTo(TransmissionState.FAILED);
        assertThat(queues.receipts).hasSize(1);
    }

    @Test
    void a_receipt_for_another_connector_is_a_stranger() {
        take(queues, new Receipt("spare", "part-1", Status.FAILED, "", "", NOON, 0));
        assertThat(store.state(SENT.id())).isEqualTo(TransmissionState.SENT);
    }
}
