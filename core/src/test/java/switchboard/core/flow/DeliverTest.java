package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.connector;
import static switchboard.core.Examples.transmission;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.conformance.Conforms;
import switchboard.core.delivery.AnsweringTransport;
import switchboard.core.delivery.Attempt;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.delivery.Transport;
import switchboard.core.port.Change;
import switchboard.core.port.InMemoryMessageStore;

class DeliverTest {
    private static final Transmission ONE = transmission(1);
    private static final Transmission TWO = transmission(2);
    private static final Outcome INTERRUPTED =
            Outcome.unknown("the gateway stopped while it waited for the answer", NOON);

    private final InMemoryMessageStore store = new InMemoryMessageStore();
    private final AnsweringTransport network = AnsweringTransport.accepting();
    private final Deliver deliver = new Deliver(store, CLOCK);

    private List<Attempt> deliver(Transmission... batch) {
        return deliver(network, batch);
    }

    private List<Attempt> deliver(Transport by, Transmission... batch) {
        var stage = deliver.deliver(connector("sim"), by, List.of(batch));
        assertThat(stage).isCompleted();
        return stage.toCompletableFuture().join();
    }

    private void queued(Transmission... transmissions) {
        store.write(Stream.of(transmissions)
                .map(transmission -> Change.to(TransmissionState.QUEUED, transmission, "routed", NOON))
                .toList());
    }

    private static Transmission expiring(int number, Instant expires) {
        return transmission(ExampleMessage.outgoing(number).expires(expires).build());
    }

    private static Attempt accepted(Transmission transmission) {
        return new Attempt(transmission, Outcome.accepted(List.of("remote-" + transmission.id()), NOON));
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 22)
    void a_batch_is_handed_over_at_once_and_answered_in_its_order() {
        queued(ONE, TWO);
        assertThat(deliver(TWO, ONE)).containsExactly(accepted(TWO), accepted(ONE));
        assertThat(network.got).containsExactly(List.of(TWO, ONE));
    }

    @Test
    void it_is_known_to_be_under_way_before_the_network_answers() {
        queued(ONE);
        var start = new CompletableFuture<Void>();
        var refusal = Outcome.refused("0x0000000b", "bad number", NOON);
        var slow = new AnsweringTransport(transmission -> refusal, start);
        var attempts = deliver.deliver(connector("sim"), slow, List.of(ONE)).toCompletableFuture();
        assertThat(attempts).isNotDone();
        assertThat(store.state(ONE.id())).isEqualTo(TransmissionState.SENDING);
        start.complete(null);
        assertThat(attempts).isCompletedWithValue(List.of(new Attempt(ONE, refusal)));
    }

    @Test
    void an_answer_is_kept_until_it_is_settled() {
        queued(ONE);
        deliver(ONE);
        assertThat(deliver(ONE)).containsExactly(accepted(ONE));
        assertThat(network.got).hasSize(1);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 65)
    void a_batch_that_comes_again_with_others_sends_only_those() {
        queued(ONE, TWO);
        deliver(ONE);
        assertThat(deliver(ONE, TWO)).containsExactly(accepted(ONE), accepted(TWO));
        assertThat(network.got).containsExactly(List.of(ONE), List.of(TWO));
    }

    @Test
    void a_settled_answer_is_forgotten() {
        queued(ONE);
        deliver.settled(deliver(ONE));
        assertThat(deliver(ONE)).containsExactly(new Attempt(ONE, INTERRUPTED));
        assertThat(network.got).hasSize(1);
    }

    @Test
    void an_answer_belongs_to_its_attempt() {
        queued(ONE);
        deliver(ONE);
        store.write(List.of(Change.to(TransmissionState.RETRYING, ONE, "busy", NOON)));
        assertThat(deliver(ONE.again())).containsExactly(accepted(ONE.again()));
        assertThat(network.got).hasSize(2);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 76)
    void what_was_under_way_when_the_gateway_stopped_is_unknown() {
        queued(ONE);
        store.clear(List.of(ONE), NOON);
        assertThat(deliver(ONE)).containsExactly(new Attempt(ONE, INTERRUPTED));
        assertThat(network.got).isEmpty();
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 72)
    void what_is_over_is_neither_sent_nor_settled() {
        queued(ONE, TWO);
        store.write(List.of(Change.to(TransmissionState.CANCELLED, ONE, "by the operator", NOON)));
        assertThat(deliver(ONE, TWO)).containsExactly(accepted(TWO));
        assertThat(network.got).containsExactly(List.of(TWO));
    }

    @Test
    void what_has_expired_is_not_sent() {
        var late = expiring(1, NOON);
        queued(late);
        assertThat(deliver(late)).containsExactly(new Attempt(late, Outcome.expired(NOON)));
        assertThat(network.got).isEmpty();
    }

    @Test
    void what_has_expired_was_never_handed_over_and_is_told_so_again_if_its_batch_comes_again() {
        var late = expiring(1, NOON);
        queued(late);
        deliver(late);
        assertThat(store.state(late.id())).isEqualTo(TransmissionState.QUEUED);
        assertThat(deliver(late)).containsExactly(new Attempt(late, Outcome.expired(NOON)));
    }

    @Test
    void what_has_waited_as_long_as_the_line_lets_it_is_not_sent() {
        var longest = Duration.ofHours(72);
        network.longestWait = Optional.of(longest);
        var old = transmission(
                ExampleMessage.outgoing(1).created(NOON.minus(longest)).build());
        var young = transmission(ExampleMessage.outgoing(2)
                .created(NOON.minus(longest).plusMillis(1))
                .build());
        queued(old, young);
        assertThat(deliver(old, young))
                .containsExactly(new Attempt(old, Outcome.waitedTooLong(longest, NOON)), accepted(young));
        assertThat(network.got).containsExactly(List.of(young));
    }

    @Test
    void what_is_still_valid_is_sent() {
        var valid = expiring(1, NOON.plusMillis(1));
        queued(valid);
        assertThat(deliver(valid)).containsExactly(accepted(valid));
    }

    @Test
    void an_interrupted_attempt_is_unknown_though_its_validity_is_over() {
        var late = expiring(1, NOON);
        queued(late);
        store.clear(List.of(late), NOON.minusSeconds(1));
        assertThat(deliver(late)).containsExactly(new Attempt(late, INTERRUPTED));
    }

    @Test
    void what_is_over_is_not_settled_again_though_its_validity_is_over() {
        var late = expiring(1, NOON);
        queued(late);
        store.write(List.of(Change.to(TransmissionState.SENT, late, "", NOON)));
        assertThat(deliver(late)).isEmpty();
    }

    // Transports that break their word

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {45, 66, 71})
    void a_transport_that_throws_without_saying_for_whom_failed_for_all() {
        queued(ONE, TWO);
        var broken = Outcome.unknown("transport answering failed: IllegalStateException: no line", NOON);
        assertThat(deliver(failing("no line"), ONE, TWO))
                .containsExactly(new Attempt(ONE, broken), new Attempt(TWO, broken));
    }

    @Test
    void a_transport_that_answers_with_an_exception_failed_for_all() {
        queued(ONE);
        var late = new AnsweringTransport(
                transmission -> Outcome.expired(NOON),
                CompletableFuture.failedFuture(new IllegalStateException("line lost")));
        var broken = Outcome.unknown("transport answering failed: IllegalStateException: line lost", NOON);
        assertThat(deliver(late, ONE)).containsExactly(new Attempt(ONE, broken));
    }

    @Test
    void a_transport_that_answers_for_too_few_failed_for_all() {
        queued(ONE, TWO);
        var silent = new AnsweringTransport(transmission -> Outcome.expired(NOON)) {
            @Override
            public CompletionStage<List<Outcome>> send(Connector connector, List<Transmission> batch) {
                return super.send(connector, batch.subList(1, 2));
            }
        };
        assertThat(deliver(silent, ONE, TWO))
                .extracting(Attempt::outcome)
                .containsOnly(Outcome.unknown("transport answering answered for 1 of 2", NOON));
    }

    private static AnsweringTransport failing(String reason) {
        return new AnsweringTransport(transmission -> {
            throw new IllegalStateException(reason);
        });
    }

    @Test
    void an_empty_batch_is_answered_with_nothing() {
        assertThat(deliver()).isEmpty();
        assertThat(network.got).isEmpty();
    }
}
