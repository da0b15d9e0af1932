package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.CLARA;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.connector;
import static switchboard.core.Examples.id;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.Examples;
import switchboard.core.conformance.Conforms;
import switchboard.core.contact.OptOut;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.RetryPolicy;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Content;
import switchboard.core.message.Message;
import switchboard.core.phase.App;
import switchboard.core.phase.Outgoing;
import switchboard.core.phase.Phases;
import switchboard.core.port.Change;
import switchboard.core.port.CountingMeter;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.InMemoryMessageStore;
import switchboard.core.port.InMemoryOptOuts;
import switchboard.core.port.Meter.Event;
import switchboard.core.port.Notice;
import switchboard.core.port.RecordingQueues;
import switchboard.core.port.RecordingQueues.ForConnector;
import switchboard.core.port.Story;
import switchboard.core.routing.Matcher;
import switchboard.core.routing.Route;

class SendTest {
    private static final Route GERMANY = new Route("germany", 1, Matcher.parse("to +49"), List.of("berlin", "sim"));

    private final InMemoryMessageStore store = new InMemoryMessageStore();
    private final RecordingQueues queues = RecordingQueues.patient();
    private final InMemoryOptOuts optOuts = new InMemoryOptOuts();
    private final CountingMeter meter = new CountingMeter();
    private final FixedSettings settings =
            FixedSettings.of(connector("berlin"), connector("sim")).routing(GERMANY);

    /** An app that is only asked about what leaves. */
    private record Stamp(UnaryOperator<Outgoing> method) implements App {
        @Override
        public Outgoing outgoing(Outgoing out) {
            return method.apply(out);
        }
    }

    private void send(UnaryOperator<Outgoing> app, Message... messages) {
        store.accept(List.of(messages), List.of());
        var events = new Events(queues, meter, Examples.uuids());
        new Send(() -> new Phases(List.of(new Stamp(app))), settings, store, queues, optOuts, events, CLOCK)
                .send(List.of(messages));
    }

    private void send(Message... messages) {
        send(out -> out, messages);
    }

    private static TransmissionId transmission(int index) {
        return new TransmissionId(id(1), index);
    }

    private Story.Step onlyStep() {
        return store.story(id(1), 0, 1)
                .orElseThrow()
                .transmissions()
                .get(0)
                .steps()
                .get(0);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 19)
    void the_route_decides() {
        var message = ExampleMessage.outgoing(1).build();
        send(message);
        var first = Transmission.first(transmission(0), message, ANNA, "berlin");
        assertThat(queues.connectors).containsExactly(new ForConnector("berlin", List.of(first), Duration.ZERO));
        assertThat(store.state(transmission(0))).isEqualTo(TransmissionState.QUEUED);
    }

    @Test
    void each_recipient_gets_a_transmission_by_its_place() {
        send(ExampleMessage.outgoing(1).to(BEN, ANNA).build());
        assertThat(queues.connectors.get(0).batch())
                .extracting(Transmission::id, Transmission::recipient)
                .containsExactly(tuple(transmission(0), BEN), tuple(transmission(1), ANNA));
    }

    @Test
    void what_no_route_takes_fails_alone() {
        send(ExampleMessage.outgoing(1).to(CLARA, ANNA).build());
        assertThat(store.state(transmission(0))).isEqualTo(TransmissionState.FAILED);
        assertThat(store.state(transmission(1))).isEqualTo(TransmissionState.QUEUED);
        assertThat(onlyStep().text()).isEqualTo("no route takes it");
        assertThat(queues.connectors).hasSize(1);
        assertThat(meter.of(Event.FAILED)).isEqualTo(1);
    }

    @Test
    void a_client_is_told_that_nothing_takes_its_message() {
        send(ExampleMessage.outgoing(1)
                .to(CLARA)
                .callback("http://client.example/")
                .build());
        assertThat(queues.notices.get(0).batch())
                .extracting(Notice::state, Notice::text)
                .containsExactly(tuple(TransmissionState.FAILED, "no route takes it"));
    }

    @Test
    void a_chosen_connector_goes_before_all_routes() {
        send(ExampleMessage.outgoing(1).connector("sim").build());
        assertThat(queues.connectors).extracting(ForConnector::connector).containsExactly("sim");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 42)
    void a_chosen_connector_that_is_gone_is_a_failure() {
        send(ExampleMessage.outgoing(1).connector("moon").build());
        assertThat(store.state(transmission(0))).isEqualTo(TransmissionState.FAILED);
        assertThat(onlyStep().text()).isEqualTo("connector moon does not exist");
        assertThat(queues.connectors).isEmpty();
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 74)
    void a_veto_fails_every_recipient() {
        send(
                out -> out.veto("quiet hours"),
                ExampleMessage.outgoing(1).to(ANNA, BEN).build());
        assertThat(store.state(transmission(0))).isEqualTo(TransmissionState.FAILED);
        assertThat(store.state(transmission(1))).isEqualTo(TransmissionState.FAILED);
        assertThat(onlyStep().text()).isEqualTo("vetoed by Stamp: quiet hours");
        assertThat(queues.connectors).isEmpty();
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 102)
    void what_an_app_changed_is_what_leaves_and_the_story_tells_both_texts() {
        send(
                out -> out.withMessage(out.message().withContent(new Content.Text("Hello!"))),
                ExampleMessage.outgoing(1).build());
        assertThat(queues.connectors.get(0).batch().get(0).message().text()).isEqualTo("Hello!");
        assertThat(store.messages()).extracting(Message::text).containsExactly("Hello");
        assertThat(onlyStep().text()).isEqualTo("routed; changed by Stamp: the text became \"Hello!\"");
    }

    @Test
    void an_app_can_t_change_the_recipients() {
        send(
                out -> out.withMessage(out.message().withTo(List.of(CLARA))),
                ExampleMessage.outgoing(1).build());
        assertThat(queues.connectors.get(0).batch().get(0).recipient()).isEqualTo(ANNA);
        assertThat(queues.connectors.get(0).batch().get(0).message().to()).containsExactly(ANNA);
    }

    @Test
    void an_app_that_fails_is_named_in_the_story() {
        send(
                out -> {
                    throw new IllegalStateException("no ink");
                },
                ExampleMessage.outgoing(1).build());
        assertThat(queues.connectors).hasSize(1);
        assertThat(onlyStep().text()).isEqualTo("routed; Stamp failed in outgoing: IllegalStateException: no ink");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 59)
    void one_connector_s_batches_hold_what_it_may_send_at_once() {
        var slow = new Connector("berlin", "simulator", Map.of(), true, 20, 10, RetryPolicy.STANDARD);
        settings.become(List.of(slow), List.of(GERMANY));
        send(IntStream.rangeClosed(1, 5)
                .mapToObj(number -> ExampleMessage.outgoing(number).build())
                .toArray(Message[]::new));
        assertThat(queues.connectors).extracting(put -> put.batch().size()).containsExactly(2, 2, 1);
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {21, 60})
    void each_connector_has_its_own_batch() {
        send(
                ExampleMessage.outgoing(1).build(),
                ExampleMessage.outgoing(2).connector("sim").build(),
                ExampleMessage.outgoing(3).build());
        assertThat(queues.connectors)
                .extracting(ForConnector::connector, put -> put.batch().size())
                .containsExactly(tuple("berlin", 2), tuple("sim", 1));
    }

    @Test
    void what_was_cancelled_before_its_time_is_not_sent() {
        var message = ExampleMessage.outgoing(1).notBefore(NOON).build();
        store.accept(List.of(message), List.of());
        var waiting = store.standings(id(1), 0, 1).get(0).transmission();
        store.write(List.of(Change.to(TransmissionState.CANCELLED, waiting, "cancelled before it was sent", NOON)));
        send(message);
        assertThat(queues.connectors).isEmpty();
        assertThat(store.state(transmission(0))).isEqualTo(TransmissionState.CANCELLED);
    }

    @Test
    void a_message_that_comes_twice_is_sent_once() {
        send(ExampleMessage.outgoing(1).build());
        send(ExampleMessage.outgoing(1).build());
        assertThat(queues.connectors).hasSize(1);
    }

    // Opt-outs

    @Test
    void who_has_opted_out_gets_nothing_and_the_others_do() {
        optOuts.add(new OptOut(ANNA, null, NOON, "STOP"));
        send(ExampleMessage.outgoing(1).to(ANNA, BEN).build());
        assertThat(store.state(transmission(0))).isEqualTo(TransmissionState.FAILED);
        assertThat(onlyStep()).extracting(Story.Step::code, Story.Step::text).containsExactly("opted_out", "opted out");
        assertThat(queues.connectors)
                .flatExtracting(ForConnector::batch)
                .extracting(Transmission::recipient)
                .containsExactly(BEN);
    }

    @Test
    void who_has_opted_out_of_another_line_gets_it() {
        optOuts.add(new OptOut(ANNA, "sim", NOON, "STOP"));
        send(ExampleMessage.outgoing(1).build());
        assertThat(store.state(transmission(0))).isEqualTo(TransmissionState.QUEUED);
    }

    @Test
    void that_an_opt_out_was_heard_is_told_to_who_said_it() {
        optOuts.add(new OptOut(ANNA, null, NOON, "STOP"));
        send(ExampleMessage.outgoing(1).build().withAttributes(Map.of(OptOut.NOTICE, "STOP")));
        assertThat(store.state(transmission(0))).isEqualTo(TransmissionState.QUEUED);
    }

    @Test
    void a_client_is_told_that_somebody_has_opted_out() {
        optOuts.add(new OptOut(ANNA, "berlin", NOON, "STOP"));
        send(ExampleMessage.outgoing(1).callback("http://client.example/").build());
        assertThat(queues.notices.get(0).batch())
                .extracting(Notice::state, Notice::code)
                .containsExactly(tuple(TransmissionState.FAILED, "opted_out"));
    }
}
