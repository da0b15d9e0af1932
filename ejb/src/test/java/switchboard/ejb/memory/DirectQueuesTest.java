package switchboard.ejb.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.POLICY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.ExampleSubmission;
import switchboard.core.conformance.Conforms;
import switchboard.core.delivery.AnsweringTransport;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.flow.Submit;
import switchboard.core.phase.App;
import switchboard.core.phase.Incoming;
import switchboard.core.port.CountingMeter;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.Meter.Event;
import switchboard.core.port.Notice;
import switchboard.core.port.Webhook.Answer;
import switchboard.core.routing.Matcher;
import switchboard.core.routing.Route;
import switchboard.ejb.Flows;

/** The whole gateway in the caller's thread, from submission to callback; only network and client are fakes. */
class DirectQueuesTest {
    private final DirectQueues queues = new DirectQueues();
    private final HeapMessageStore store = new HeapMessageStore();
    private final CountingMeter meter = new CountingMeter();
    private final List<Notice> notices = new ArrayList<>();
    private Outcome answer;
    private final AnsweringTransport network = new AnsweringTransport(this::answer);
    private final FixedSettings settings =
            FixedSettings.of(line("sim")).routing(new Route("all", 1, new Matcher.Any(), List.of("sim")));
    private final Flows flows = new Flows(queues, store, settings, this::taken, meter, new Parrot());

    DirectQueuesTest() {
        DirectQueuesOf.join(queues, flows, settings, network);
    }

    private static Connector line(String id) {
        return new Connector(id, "answering", Map.of(), true, 0, 10, POLICY);
    }

    private Outcome answer(Transmission transmission) {
        if (transmission.connector().equals("broken")) {
            throw new IllegalStateException("the line is broken");
        }
        return answer == null ? Outcome.accepted(List.of("remote-" + transmission.id()), NOON) : answer;
    }

    /** Says everything again. */
    private static final class Parrot implements App {
        @Override
        public Incoming handle(Incoming in) {
            return in.reply(in.text()).handle();
        }
    }

    private Answer taken(Notice notice) {
        notices.add(notice);
        return Answer.TAKEN;
    }

    private void submit() {
        submit(new ExampleSubmission());
    }

    private void submit(ExampleSubmission wish) {
        flows.submit.submit(List.of(
                new Submit.Order("shop", wish.callback("http://client.example/").build())));
    }

    private void receipt() {
        var remoteId = "remote-019caf00-0000-7000-8000-000000000001.0";
        queues.receipts(
                List.of(new Receipt("sim", remoteId, Receipt.Status.DELIVERED, "", "", NOON, 0)),
                java.time.Duration.ZERO);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 78)
    void a_submission_is_sent_when_the_call_returns() {
        submit();
        assertThat(network.got)
                .singleElement()
                .satisfies(batch -> assertThat(batch)
                        .extracting(transmission -> transmission.message().text())
                        .containsExactly("Hello"));
        assertThat(notices).extracting(Notice::state).containsExactly(TransmissionState.SENT);
    }

    @Test
    void a_receipt_finds_its_client() {
        submit();
        receipt();
        assertThat(notices)
                .extracting(Notice::state)
                .containsExactly(TransmissionState.SENT, TransmissionState.DELIVERED);
    }

    @Test
    void a_receipt_that_nobody_waits_for_is_counted_and_dropped() {
        receipt();
        assertThat(meter.of(Event.RECEIPT_UNKNOWN)).isEqualTo(1);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 43)
    void what_the_network_defers_has_failed() {
        answer = Outcome.deferred("0x14", "queue full", NOON);
        submit();
        assertThat(network.got).hasSize(1);
        assertThat(notices)
                .extracting(Notice::state, Notice::text)
                .containsExactly(tuple(TransmissionState.FAILED, "queue full; this router does not try again"));
    }

    /** Ben's network is asked after Anna's; the sender is told by the callback, not by the call. */
    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {43, 44})
    void a_network_that_fails_keeps_no_other_from_sending() {
        settings.become(
                List.of(line("broken"), line("sim")),
                List.of(
                        new Route("anna", 1, Matcher.parse("to " + ANNA.value()), List.of("broken")),
                        new Route("all", 2, new Matcher.Any(), List.of("sim"))));
        submit(new ExampleSubmission().to(ANNA.value(), BEN.value()));
        assertThat(notices)
                .extracting(Notice::recipient, Notice::state)
                .containsExactlyInAnyOrder(tuple(ANNA, TransmissionState.UNKNOWN), tuple(BEN, TransmissionState.SENT));
    }

    @Test
    void what_no_line_can_take_has_failed() {
        settings.become(List.of(), List.of());
        submit();
        assertThat(network.got).isEmpty();
        assertThat(notices).extracting(Notice::state).containsExactly(TransmissionState.FAILED);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 78)
    void a_reply_leaves_before_the_call_returns() {
        queues.incoming(List.of(ExampleMessage.incoming(7).build()));
        assertThat(network.got)
                .singleElement()
                .satisfies(batch -> assertThat(batch.get(0).recipient()).hasToString("+491701234567"));
    }
}
