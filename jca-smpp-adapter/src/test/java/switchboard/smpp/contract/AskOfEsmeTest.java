package switchboard.smpp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.MessageState;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.QuerySmResult;
import org.junit.jupiter.api.Test;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeRequest;
import switchboard.smpp.ReceiptState;
import switchboard.smpp.server.PendingRequest;

/** jSMPP asks our server about what it submitted. It tells no network error of a query as more than an octet. */
class AskOfEsmeTest extends RequestContract {

    @Test
    void a_query_is_answered_with_state_date_and_error() throws Exception {
        CompletableFuture<QuerySmResult> query = query();
        PendingRequest request = next();
        EsmeRequest.Query asked = (EsmeRequest.Query) request.request();
        assertThat(asked.messageId()).isEqualTo("0190a3");
        assertThat(asked.source()).isEqualTo(SOURCE);
        Instant at = Instant.parse("2026-11-21T08:30:00Z");
        request.answer(new EsmeAnswer.Found("0190a3", ReceiptState.UNDELIVERABLE, at, 27));
        assertThat(query.join())
                .isEqualTo(new QuerySmResult("261121083000000+", MessageState.UNDELIVERABLE, (byte) 27));
    }

    @Test
    void a_query_about_nothing_known_is_refused() throws Exception {
        CompletableFuture<QuerySmResult> query = query();
        next().answer(new EsmeAnswer.Refused(0x0c));
        assertThat(JsmppEsme.status(query)).isEqualTo(0x0c);
    }

    @Test
    void a_cancel_is_done() throws Exception {
        CompletableFuture<String> cancel = cancel();
        PendingRequest request = next();
        EsmeRequest.Cancel asked = (EsmeRequest.Cancel) request.request();
        assertThat(asked).isEqualTo(new EsmeRequest.Cancel(asked.bind(), "CMT", "0190a3", SOURCE, DESTINATION));
        request.answer(new EsmeAnswer.Done());
        assertThat(cancel.join()).isEqualTo("done");
    }

    @Test
    void a_cancel_that_comes_too_late_is_refused() throws Exception {
        CompletableFuture<String> cancel = cancel();
        next().answer(new EsmeAnswer.Refused(0x11));
        assertThat(JsmppEsme.status(cancel)).isEqualTo(0x11);
    }

    @Test
    void a_replacement_is_done() throws Exception {
        CompletableFuture<String> replacement = replace();
        PendingRequest request = next();
        EsmeRequest.Replace asked = (EsmeRequest.Replace) request.request();
        assertThat(asked).isEqualTo(new EsmeRequest.Replace(asked.bind(), "0190a3", SOURCE, null, null, 1, 0, HELLO));
        request.answer(new EsmeAnswer.Done());
        assertThat(replacement.join()).isEqualTo("done");
    }

    @Test
    void a_replacement_that_comes_too_late_is_refused() throws Exception {
        CompletableFuture<String> replacement = replace();
        next().answer(new EsmeAnswer.Refused(0x13));
        assertThat(JsmppEsme.status(replacement)).isEqualTo(0x13);
    }

    private CompletableFuture<QuerySmResult> query() {
        return jsmpp(BindType.BIND_TX)
                .call(jsmpp -> jsmpp.queryShortMessage(
                        "0190a3", TypeOfNumber.NETWORK_SPECIFIC, NumberingPlanIndicator.UNKNOWN, "12345"));
    }

    private CompletableFuture<String> cancel() {
        return jsmpp(BindType.BIND_TX).call(jsmpp -> {
            jsmpp.cancelShortMessage(
                    "CMT",
                    "0190a3",
                    TypeOfNumber.NETWORK_SPECIFIC,
                    NumberingPlanIndicator.UNKNOWN,
                    "12345",
                    TypeOfNumber.INTERNATIONAL,
                    NumberingPlanIndicator.ISDN,
                    "491701234567");
            return "done";
        });
    }

    private CompletableFuture<String> replace() {
        return jsmpp(BindType.BIND_TX).call(jsmpp -> {
            jsmpp.replaceShortMessage(
                    "0190a3",
                    TypeOfNumber.NETWORK_SPECIFIC,
                    NumberingPlanIndicator.UNKNOWN,
                    "12345",
                    null,
                    null,
                    new RegisteredDelivery(1),
                    (byte) 0,
                    HELLO);
            return "done";
        });
    }
}
