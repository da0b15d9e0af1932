package switchboard.smpp.ra;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import switchboard.smpp.BindType;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeAnswer.Refused;
import switchboard.smpp.EsmeAnswer.Taken;
import switchboard.smpp.EsmeBind;
import switchboard.smpp.EsmeMessage;
import switchboard.smpp.EsmeRequest;
import switchboard.smpp.SmppAddress;
import switchboard.smpp.server.PendingRequest;

class RequestHandoverTest {

    private static final EsmeBind BIND = new EsmeBind(
            "esmes",
            "acme",
            "",
            BindType.TRANSCEIVER,
            0x34,
            SmppAddress.NONE,
            InetSocketAddress.createUnresolved("acme", 1),
            false);

    private final ServerEndpoint endpoint = new ServerEndpoint();
    private final Map<String, EsmeAnswer> answers = new TreeMap<>();
    private final Deliverer<PendingRequest> deliverer = new Deliverer<>(
            endpoint, new RequestHandover(), null, new DeliveryTrouble(DeliveryLog.ofEsmes("requests")));

    @Test
    void a_batch_is_one_transaction_and_each_gets_its_answer() {
        deliverer.deliver(requests("a", "b"));
        assertThat(answers).isEqualTo(Map.of("a", new Taken("a"), "b", new Taken("b")));
        assertThat(endpoint.calls).containsExactly("create", "before onRequests", "requests 2", "after");
    }

    @Test
    void nothing_is_answered_before_the_transaction_ends() {
        endpoint.atEnd = () -> assertThat(answers).isEmpty();
        deliverer.deliver(requests("a", "b"));
        assertThat(answers).hasSize(2);
    }

    @Test
    void an_answer_that_comes_later_holds_up_no_other() {
        var later = new CompletableFuture<EsmeAnswer>();
        answerLater("slow", later);
        deliverer.deliver(requests("slow", "b"));
        assertThat(answers).isEqualTo(Map.of("b", new Taken("b")));
        later.complete(new Taken("at last"));
        assertThat(answers).isEqualTo(Map.of("slow", new Taken("at last"), "b", new Taken("b")));
    }

    @Test
    void an_answer_that_never_will_be_is_a_system_error() {
        answerLater("slow", CompletableFuture.failedFuture(new IllegalStateException("no answer")));
        deliverer.deliver(requests("slow"));
        assertThat(answers).isEqualTo(Map.of("slow", new Refused(0x08)));
    }

    private void answerLater(String text, CompletableFuture<EsmeAnswer> later) {
        endpoint.application = request -> {
            String asked = ServerEndpoint.text(request);
            return asked.equals(text) ? new EsmeAnswer.Later(later) : new Taken(asked);
        };
    }

    @Test
    void one_that_fails_alone_gets_a_system_error_and_the_others_are_taken() {
        endpoint.application = request -> {
            if (ServerEndpoint.text(request).equals("bad")) {
                throw new IllegalStateException("bad");
            }
            return new Taken(ServerEndpoint.text(request));
        };
        deliverer.deliver(requests("a", "bad", "c"));
        assertThat(answers).isEqualTo(Map.of("a", new Taken("a"), "bad", new Refused(0x08), "c", new Taken("c")));
    }

    @Test
    void a_commit_that_fails_takes_nothing() {
        endpoint.atEnd = () -> {
            throw new IllegalStateException("no commit");
        };
        deliverer.deliver(requests("a"));
        assertThat(answers).isEqualTo(Map.of("a", new Refused(0x08)));
    }

    private List<PendingRequest> requests(String... texts) {
        return Stream.of(texts)
                .map(text -> new PendingRequest(submit(text), 200, answer -> answers.put(text, answer)))
                .toList();
    }

    private static EsmeRequest submit(String text) {
        byte[] data = text.getBytes(StandardCharsets.US_ASCII);
        EsmeMessage message = new EsmeMessage(
                "", SmppAddress.NONE, 0, 0, 0, null, null, 0, false, 0, 0, data, new byte[0], List.of());
        return new EsmeRequest.Submit(BIND, SmppAddress.of("491701234567"), message);
    }
}
