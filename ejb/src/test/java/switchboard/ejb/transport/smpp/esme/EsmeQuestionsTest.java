package switchboard.ejb.transport.smpp.esme;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.id;
import static switchboard.core.Examples.transmission;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.delivery.Answer;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Content;
import switchboard.core.message.Message;
import switchboard.core.port.Change;
import switchboard.core.port.InMemoryMessageStore;
import switchboard.core.port.Recalled;
import switchboard.core.port.Recalls;
import switchboard.core.port.Target;
import switchboard.smpp.BindType;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeRequest;
import switchboard.smpp.ReceiptState;
import switchboard.smpp.SmppAddress;

class EsmeQuestionsTest {
    private static final String KNOWN = id(1).toString();

    private final EsmeQuestions questions = new EsmeQuestions();
    private final InMemoryMessageStore store = new InMemoryMessageStore();
    private Answer.Kind answer = Answer.Kind.DONE;
    private volatile String words = "";
    private final CompletableFuture<Void> silence = new CompletableFuture<>();

    /** Knows message 1 of the account shop. */
    private final class OneMessage implements Recalls {
        private Optional<Recalled> recalled(Target target) {
            return target.message().equals(id(1)) && "shop".equals(target.account())
                    ? Optional.of(new Recalled(Map.of(answer, 1), true, List.of()))
                    : Optional.empty();
        }

        @Override
        public Optional<Recalled> cancel(Target target) {
            silence.join();
            return recalled(target);
        }

        @Override
        public Optional<Recalled> query(Target target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Recalled> replace(Target target, Content.Text text) {
            words = text.text();
            return recalled(target);
        }
    }

    @BeforeEach
    void connect() {
        questions.store = store;
        questions.recalls = new OneMessage();
        questions.lanes = new RecallLanes();
        questions.lanes.threads = new PlainThreads();
    }

    @AfterEach
    void stop() {
        questions.lanes.stop();
    }

    private EsmeAnswer cancel(String id) {
        return atLast(cancelled(id));
    }

    private EsmeAnswer cancelled(String id) {
        var bind = ExampleEsme.bind(BindType.TRANSMITTER);
        return questions.answer(
                new EsmeRequest.Cancel(bind, "", id, SmppAddress.NONE, SmppAddress.NONE), ExampleEsme.with(Map.of()));
    }

    private EsmeAnswer replace(String id, String text) {
        var octets = text.getBytes(StandardCharsets.US_ASCII);
        return atLast(questions.answer(
                new EsmeRequest.Replace(
                        ExampleEsme.bind(BindType.TRANSMITTER), id, SmppAddress.NONE, null, null, 0, 0, octets),
                ExampleEsme.with(Map.of())));
    }

    private static EsmeAnswer atLast(EsmeAnswer answer) {
        return answer instanceof EsmeAnswer.Later later
                ? later.answer().toCompletableFuture().join()
                : answer;
    }

    @Test
    void nobody_waits_for_the_networks_and_who_asks_too_much_is_throttled() {
        var most = RecallLanes.THREADS + RecallLanes.MOST_WAITING;
        var answers = Stream.generate(() -> cancelled(KNOWN)).limit(most + 1).toList();
        assertThat(answers.subList(0, most))
                .allSatisfy(answer -> assertThat(answer)
                        .isInstanceOfSatisfying(
                                EsmeAnswer.Later.class,
                                later -> assertThat(later.answer()).isNotDone()));
        assertThat(answers.get(most)).isEqualTo(new EsmeAnswer.Refused(0x58));
        silence.complete(null);
        assertThat(answers.subList(0, most))
                .extracting(EsmeQuestionsTest::atLast)
                .containsOnly(new EsmeAnswer.Done());
    }

    @Test
    void what_is_cancelled_is_done() {
        silence.complete(null);
        assertThat(cancel(KNOWN)).isEqualTo(new EsmeAnswer.Done());
    }

    @Test
    void what_can_not_be_cancelled_any_more_is_told() {
        silence.complete(null);
        answer = Answer.Kind.REFUSED;
        assertThat(cancel(KNOWN)).isEqualTo(new EsmeAnswer.Refused(0x11));
    }

    @Test
    void an_id_that_is_not_the_accounts_is_no_id() {
        silence.complete(null);
        assertThat(cancel(id(2).toString())).isEqualTo(new EsmeAnswer.Refused(0x0c));
        assertThat(cancel("4711")).isEqualTo(new EsmeAnswer.Refused(0x0c));
    }

    private EsmeAnswer query(String id) {
        return questions.answer(
                new EsmeRequest.Query(ExampleEsme.bind(BindType.TRANSMITTER), id, SmppAddress.NONE),
                ExampleEsme.with(Map.of()));
    }

    private static Message submitted(String account) {
        return ExampleMessage.outgoing(1).account(account).build();
    }

    @Test
    void a_message_that_waits_for_its_route_is_on_its_way() {
        store.accept(List.of(submitted("shop")), List.of());
        assertThat(query(KNOWN)).isEqualTo(new EsmeAnswer.Found(KNOWN, ReceiptState.ENROUTE, null, 0));
    }

    @Test
    void a_message_is_where_it_came_to_at_the_time_when_it_came_there() {
        store.accept(List.of(submitted("shop")), List.of());
        var sent = transmission(submitted("shop"));
        store.write(List.of(Change.to(TransmissionState.SENT, sent, "", NOON)));
        assertThat(query(KNOWN)).isEqualTo(new EsmeAnswer.Found(KNOWN, ReceiptState.ENROUTE, null, 0));
        store.write(List.of(
                Change.to(TransmissionState.DELIVERED, sent, "", NOON.plusSeconds(7)),
                new Change(sent, null, "", "receipt: DELIVERED", NOON.plusSeconds(9), List.of())));
        assertThat(query(KNOWN)).isEqualTo(new EsmeAnswer.Found(KNOWN, ReceiptState.DELIVERED, NOON.plusSeconds(7), 0));
    }

    @Test
    void a_message_of_another_account_is_none() {
        store.accept(List.of(submitted("other")), List.of());
        assertThat(query(KNOWN)).isEqualTo(new EsmeAnswer.Refused(0x0c));
    }

    @Test
    void a_text_is_replaced_or_the_failure_told() {
        assertThat(replace(KNOWN, "Later")).isEqualTo(new EsmeAnswer.Done());
        assertThat(words).isEqualTo("Later");
        answer = Answer.Kind.NOT_ASKED;
        assertThat(replace(KNOWN, "Later")).isEqualTo(new EsmeAnswer.Refused(0x13));
        assertThat(replace(KNOWN, "")).isEqualTo(new EsmeAnswer.Refused(0x01));
    }
}
