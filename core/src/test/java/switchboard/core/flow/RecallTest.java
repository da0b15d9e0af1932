package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.CLARA;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.connector;
import static switchboard.core.Examples.id;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import switchboard.core.ExampleMessage;
import switchboard.core.Examples;
import switchboard.core.delivery.Answer;
import switchboard.core.delivery.Answer.Kind;
import switchboard.core.delivery.AnsweringTransport;
import switchboard.core.delivery.ConnectorState;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Address;
import switchboard.core.message.Content;
import switchboard.core.message.Message;
import switchboard.core.port.Change;
import switchboard.core.port.CountingMeter;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.ForgetfulMessageStore;
import switchboard.core.port.InMemoryMessageStore;
import switchboard.core.port.MessageStore;
import switchboard.core.port.NoTransactions;
import switchboard.core.port.Notice;
import switchboard.core.port.Recalled;
import switchboard.core.port.RecordingQueues;
import switchboard.core.port.RecordingQueues.Delayed;
import switchboard.core.port.Story;
import switchboard.core.port.Target;

class RecallTest {
    private static final Target ALL = new Target(id(1), null, null);
    private static final Content.Text WORDS = new Content.Text("New words");

    private final InMemoryMessageStore store = new InMemoryMessageStore();
    private final RecordingQueues queues = RecordingQueues.patient();
    private final AnsweringTransport network = AnsweringTransport.accepting();
    private Message message;

    @BeforeEach
    void a_message_to_anna_ben_and_clara_is_accepted() {
        accept(ANNA, BEN, CLARA);
    }

    private void accept(Address... to) {
        message = ExampleMessage.outgoing(1)
                .to(to)
                .callback("http://client.example/")
                .build();
        store.accept(List.of(message), List.of());
    }

    private Recall recall(MessageStore from, Clock clock) {
        var events = new Events(queues, new CountingMeter(), Examples.uuids());
        return new Recall(
                from, queues, events, new NoTransactions(), FixedSettings.of(connector("sim")), name -> network, clock);
    }

    private Recalled cancel() {
        return recall(store, CLOCK).cancel(ALL).orElseThrow();
    }

    private Recalled query() {
        return recall(store, CLOCK).query(ALL).orElseThrow();
    }

    private Recalled replace() {
        return recall(store, CLOCK).replace(ALL, WORDS).orElseThrow();
    }

    private Transmission to(int index) {
        return Transmission.first(
                new TransmissionId(id(1), index), message, message.to().get(index), "sim");
    }

    private void is(TransmissionState state, int index, String... remoteIds) {
        store.write(List.of(new Change(to(index), state, "", "", NOON, List.of(remoteIds))));
    }

    private TransmissionState state(int index) {
        return store.state(to(index).id());
    }

    private Story.Step lastStep(int index) {
        var steps = store.story(id(1), index, 1)
                .orElseThrow()
                .transmissions()
                .get(0)
                .steps();
        return steps.get(steps.size() - 1);
    }

    private static Answer answer(Recalled recalled, int place) {
        return recalled.first().get(place).answer();
    }

    @Test
    void what_waits_is_cancelled_without_asking_anybody() {
        is(TransmissionState.QUEUED, 0);
        is(TransmissionState.RETRYING, 1);
        assertThat(cancel().counts()).isEqualTo(Map.of(Kind.DONE, 3));
        assertThat(List.of(state(0), state(1), state(2))).containsOnly(TransmissionState.CANCELLED);
        assertThat(network.wishes).isEmpty();
    }

    @Test
    void the_story_tells_that_it_was_cancelled() {
        is(TransmissionState.QUEUED, 0);
        cancel();
        assertThat(lastStep(0))
                .isEqualTo(new Story.Step(
                        NOON, TransmissionState.CANCELLED, 1, "sim", "", "cancelled before it was sent"));
    }

    @Test
    void the_client_is_told_of_each_cancelled_transmission() {
        cancel();
        assertThat(queues.notices.get(0).batch())
                .extracting(Notice::state)
                .containsExactly(TransmissionState.CANCELLED, TransmissionState.CANCELLED, TransmissionState.CANCELLED);
    }

    @Test
    void what_is_being_handed_over_cannot_be_cancelled() {
        store.clear(List.of(to(0)), NOON);
        assertThat(answer(cancel(), 0)).isEqualTo(Answer.notAsked("it is SENDING"));
        assertThat(state(0)).isEqualTo(TransmissionState.SENDING);
    }

    @ParameterizedTest
    @EnumSource(names = {"DELIVERED", "FAILED", "EXPIRED", "CANCELLED", "UNKNOWN"})
    void what_has_ended_stays(TransmissionState end) {
        is(end, 0);
        assertThat(answer(cancel(), 0)).isEqualTo(Answer.notAsked("it is " + end));
        assertThat(state(0)).isEqualTo(end);
    }

    @Test
    void what_is_sent_is_cancelled_if_the_network_drops_all_its_parts() {
        is(TransmissionState.SENT, 0, "r1", "r2");
        assertThat(cancel().count(Kind.DONE)).isEqualTo(3);
        assertThat(network.wishes).containsExactly("cancel r1", "cancel r2");
        assertThat(lastStep(0))
                .isEqualTo(new Story.Step(NOON, TransmissionState.CANCELLED, 1, "sim", "", "the network dropped it"));
    }

    @Test
    void what_the_network_will_not_drop_stays_sent() {
        network.obliging =
                part -> part.remoteId().equals("r2") ? Answer.refused("0x00000011", "ESME_RCANCELFAIL") : Answer.done();
        is(TransmissionState.SENT, 0, "r1", "r2");
        var refusal = Answer.refused("0x00000011", "ESME_RCANCELFAIL (part 2 of 2)");
        assertThat(cancel().first()).contains(new Recalled.One(to(0).id(), ANNA, refusal));
        assertThat(lastStep(0))
                .isEqualTo(new Story.Step(
                        NOON, null, 1, "sim", "0x00000011", "cancel refused: ESME_RCANCELFAIL (part 2 of 2)"));
        assertThat(state(0)).isEqualTo(TransmissionState.SENT);
    }

    @Test
    void silence_of_the_network_is_told() {
        network.obliging = part -> Answer.unanswered("no answer within PT30S");
        is(TransmissionState.SENT, 0, "r1");
        assertThat(cancel().counts()).isEqualTo(Map.of(Kind.DONE, 2, Kind.UNANSWERED, 1));
        assertThat(lastStep(0).text()).isEqualTo("cancel unanswered: no answer within PT30S");
    }

    @Test
    void a_line_that_is_down_is_not_asked() {
        network.phase = ConnectorState.Phase.WAITING;
        is(TransmissionState.SENT, 0, "r1");
        assertThat(cancel().first())
                .extracting(Recalled.One::answer)
                .contains(Answer.notAsked("connector sim is not up"));
        assertThat(network.wishes).isEmpty();
    }

    @Test
    void a_connector_that_was_deleted_is_not_asked() {
        store.write(List.of(new Change(
                Transmission.first(to(0).id(), message, ANNA, "gone"),
                TransmissionState.SENT,
                "",
                "",
                NOON,
                List.of("r1"))));
        assertThat(answer(query(), 2)).isEqualTo(Answer.notAsked("connector gone does not exist any more"));
    }

    @Test
    void one_recipient_can_be_cancelled_alone() {
        is(TransmissionState.QUEUED, 0);
        var recalled = recall(store, CLOCK).cancel(new Target(id(1), 1, null)).orElseThrow();
        assertThat(recalled.counts()).isEqualTo(Map.of(Kind.DONE, 1));
        assertThat(state(0)).isEqualTo(TransmissionState.QUEUED);
        assertThat(state(1)).isEqualTo(TransmissionState.CANCELLED);
    }

    @Test
    void a_long_message_is_cancelled_whole_and_told_in_brief() {
        accept(IntStream.range(0, 2 * Span.LONGEST + 1)
                .mapToObj(place -> Address.parse("+4917010" + (10_000 + place)))
                .toArray(Address[]::new));
        is(TransmissionState.SENT, 2 * Span.LONGEST, "last");
        var recalled = cancel();
        assertThat(recalled.counts()).isEqualTo(Map.of(Kind.DONE, 2 * Span.LONGEST + 1));
        assertThat(recalled.first()).hasSize(Recalled.MOST_TOLD);
        assertThat(network.wishes).containsExactly("cancel last");
    }

    @Test
    void an_account_finds_its_own_messages_only() {
        assertThat(recall(store, CLOCK).cancel(new Target(id(1), null, "other")))
                .isEmpty();
        assertThat(recall(store, CLOCK).query(new Target(id(1), null, "shop"))).isPresent();
    }

    @Test
    void there_is_nothing_to_recall_of_what_never_was() {
        store.accept(List.of(ExampleMessage.incoming(2).build()), List.of());
        assertThat(recall(store, CLOCK).cancel(new Target(id(404), null, null))).isEmpty();
        assertThat(recall(store, CLOCK).cancel(new Target(id(1), 3, null))).isEmpty();
        assertThat(recall(new ForgetfulMessageStore(), CLOCK).cancel(ALL)).isEmpty();
    }

    @Test
    void what_the_network_tells_is_taken_as_a_receipt() {
        var receipt = new Receipt("sim", "r1", Receipt.Status.DELIVERED, "000", "DELIVERED", NOON, 0);
        network.obliging = part -> Answer.told(receipt);
        is(TransmissionState.SENT, 0, "r1");
        assertThat(query().first()).contains(new Recalled.One(to(0).id(), ANNA, Answer.told(receipt)));
        assertThat(queues.receipts).containsExactly(new Delayed<>(List.of(receipt), Duration.ZERO));
    }

    @Test
    void a_network_that_will_not_tell_is_a_line_of_the_story() {
        network.obliging = part -> Answer.refused("0x00000067", "ESME_RQUERYFAIL");
        is(TransmissionState.SENT, 0, "r1");
        assertThat(query().counts()).isEqualTo(Map.of(Kind.REFUSED, 1, Kind.NOT_ASKED, 2));
        assertThat(lastStep(0))
                .isEqualTo(new Story.Step(NOON, null, 1, "sim", "0x00000067", "query refused: ESME_RQUERYFAIL"));
    }

    @Test
    void the_story_tells_by_what_words_it_was_replaced() {
        is(TransmissionState.SENT, 0, "r1");
        assertThat(replace().count(Kind.DONE)).isEqualTo(1);
        assertThat(network.wishes).containsExactly("replace r1");
        assertThat(lastStep(0)).isEqualTo(new Story.Step(NOON, null, 1, "sim", "", "replaced by: New words"));
    }

    @Test
    void what_was_sent_in_parts_cannot_be_replaced() {
        is(TransmissionState.SENT, 0, "r1", "r2");
        assertThat(answer(replace(), 0))
                .isEqualTo(Answer.notAsked("it was sent in 2 parts, and only one can be replaced"));
    }

    @Test
    void what_waits_is_not_replaced_but_to_be_submitted_anew() {
        is(TransmissionState.QUEUED, 0);
        assertThat(answer(replace(), 0)).isEqualTo(Answer.notAsked("it is QUEUED: cancel it and submit the new words"));
    }

    @Test
    void when_the_time_is_over_the_rest_is_left_for_another_call() {
        is(TransmissionState.SENT, 0, "r1");
        var recalled = recall(store, new RunningClock(Duration.ofSeconds(20)))
                .query(ALL)
                .orElseThrow();
        assertThat(recalled.finished()).isFalse();
        assertThat(recalled.counts()).isEqualTo(Map.of(Kind.NOT_ASKED, 3));
        assertThat(network.wishes).isEmpty();
    }
}
