package switchboard.smpp.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static switchboard.smpp.Eventually.until;

import com.cloudhopper.smpp.pdu.CancelSm;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.QuerySm;
import com.cloudhopper.smpp.pdu.QuerySmResp;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import switchboard.smpp.ChangeResult;
import switchboard.smpp.QueryResult;
import switchboard.smpp.ReceiptState;
import switchboard.smpp.SentMessage;
import switchboard.smpp.TypeOfAddress;
import switchboard.smpp.pdu.ReplaceSm;
import switchboard.smpp.text.Concatenation;
import switchboard.smpp.text.NationalLanguage;
import switchboard.smpp.text.TextRules;

class OperationsTest extends SmscTest {

    private static final SentMessage MESSAGE = new SentMessage("7a1", "12345", "+491701234567");

    @Test
    void a_query_names_the_message_and_its_source() {
        openBound(settings().sourceType(new TypeOfAddress(2, 8)));
        query();
        QuerySm pdu = smsc.received(QuerySm.class).get(0);
        assertThat(pdu.getMessageId()).isEqualTo("7a1");
        assertThat(pdu.getSourceAddress().getAddress()).isEqualTo("12345");
        assertThat(pdu.getSourceAddress().getTon()).isEqualTo((byte) 2);
    }

    @Test
    void a_query_tells_the_final_state() {
        answerQuery(2, "231114221320004+", 0);
        openBound(settings());
        assertThat(query())
                .isEqualTo(new QueryResult.Known(ReceiptState.DELIVERED, Instant.parse("2023-11-14T21:13:20Z"), 0));
    }

    @Test
    void a_query_tells_a_state_that_is_not_final() {
        answerQuery(1, "", 0);
        openBound(settings());
        assertThat(query()).isEqualTo(new QueryResult.Known(ReceiptState.ENROUTE, null, 0));
    }

    @Test
    void a_query_tells_the_network_s_error() {
        answerQuery(5, "not a date", 200);
        openBound(settings());
        assertThat(query()).isEqualTo(new QueryResult.Known(ReceiptState.UNDELIVERABLE, null, 200));
    }

    @Test
    void a_refused_query_tells_the_status() {
        smsc.answer(request -> request instanceof QuerySm ? FakeSmsc.refuse(request, 0x67) : FakeSmsc.take(request));
        openBound(settings());
        assertThat(query()).isEqualTo(new QueryResult.Rejected(0x67, "ESME_RQUERYFAIL"));
    }

    @Test
    void a_query_without_an_answer_says_so() {
        smsc.answer(request -> request instanceof QuerySm ? null : FakeSmsc.take(request));
        openBound(settings().responseTimeout(Duration.ofMillis(100)));
        assertThat(query()).isEqualTo(new QueryResult.Unanswered("no answer within PT0.1S"));
    }

    @Test
    void a_cancel_names_the_message_and_both_addresses() {
        openBound(settings());
        assertThat(cancel()).isEqualTo(new ChangeResult.Done());
        CancelSm pdu = smsc.received(CancelSm.class).get(0);
        assertThat(pdu.getMessageId()).isEqualTo("7a1");
        assertThat(pdu.getSourceAddress().getAddress()).isEqualTo("12345");
        assertThat(pdu.getDestAddress().getAddress()).isEqualTo("491701234567");
    }

    @Test
    void a_refused_cancel_tells_the_status() {
        smsc.answer(request -> request instanceof CancelSm ? FakeSmsc.refuse(request, 0x11) : FakeSmsc.take(request));
        openBound(settings());
        assertThat(cancel()).isEqualTo(new ChangeResult.Rejected(0x11, "ESME_RCANCELFAIL"));
    }

    @Test
    void a_cancel_without_an_answer_may_have_been_done() {
        smsc.answer(request -> request instanceof CancelSm ? null : FakeSmsc.take(request));
        openBound(settings().responseTimeout(Duration.ofMillis(100)));
        assertThat(cancel()).isEqualTo(new ChangeResult.Unanswered("no answer within PT0.1S"));
    }

    @Test
    void a_replace_names_the_message_and_carries_the_new_text() {
        openBound(settings());
        assertThat(replace("[new]")).isEqualTo(new ChangeResult.Done());
        ReplaceSm pdu = smsc.received(ReplaceSm.class).get(0);
        assertThat(pdu.getMessageId()).isEqualTo("7a1");
        assertThat(pdu.getSourceAddress().getAddress()).isEqualTo("12345");
        assertThat(pdu.getShortMessage()).isEqualTo(HexFormat.of().parseHex("1b3c6e65771b3e"));
        assertThat(pdu.getRegisteredDelivery()).isEqualTo((byte) 1);
    }

    @Test
    void a_refused_replace_tells_the_status() {
        smsc.answer(request -> request instanceof ReplaceSm ? FakeSmsc.refuse(request, 0x13) : FakeSmsc.take(request));
        openBound(settings());
        assertThat(replace("new")).isEqualTo(new ChangeResult.Rejected(0x13, "ESME_RREPLACEFAIL"));
    }

    @Test
    void a_replace_without_an_answer_may_have_been_done() {
        smsc.answer(request -> request instanceof ReplaceSm ? null : FakeSmsc.take(request));
        openBound(settings().responseTimeout(Duration.ofMillis(100)));
        assertThat(replace("new")).isEqualTo(new ChangeResult.Unanswered("no answer within PT0.1S"));
    }

    @Test
    void a_text_of_two_parts_replaces_nothing() {
        openBound(settings());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> replace("x".repeat(161)))
                .withMessage("the text needs 2 parts, only one can be replaced");
    }

    @Test
    void a_text_that_needs_a_header_replaces_nothing() {
        openBound(settings()
                .texts(new TextRules(
                        Concatenation.UDH_8, false, Set.of(NationalLanguage.TURKISH), false, false, null)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> replace("şğı"))
                .withMessage("the text needs a header or message_payload, which replace_sm has not");
    }

    @Test
    void a_throttled_cancel_is_sent_again() {
        AtomicBoolean first = new AtomicBoolean(true);
        smsc.answer(request -> request instanceof CancelSm && first.getAndSet(false)
                ? FakeSmsc.refuse(request, 0x58)
                : FakeSmsc.take(request));
        openBound(settings().throttling(Duration.ofMillis(10), Duration.ofSeconds(60), Duration.ofSeconds(60)));
        assertThat(cancel()).isEqualTo(new ChangeResult.Done());
        assertThat(smsc.received(CancelSm.class)).hasSize(2);
    }

    @Test
    void operations_wait_in_the_window() {
        smsc.answer(request -> request instanceof QuerySm ? null : FakeSmsc.take(request));
        openBound(settings().window(1));
        lines.query(LINE, MESSAGE);
        lines.query(LINE, MESSAGE);
        until(() -> smsc.received(QuerySm.class).size() == 1);
        assertThat(status().inFlight()).isEqualTo(1);
    }

    @Test
    void nothing_is_asked_by_a_connector_that_is_not_open() {
        assertThat(query()).isEqualTo(new QueryResult.Unanswered("the connector is not open"));
        assertThat(cancel()).isEqualTo(new ChangeResult.NotSent("the connector is not open"));
        assertThat(replace("new")).isEqualTo(new ChangeResult.NotSent("the connector is not open"));
    }

    private QueryResult query() {
        return lines.query(LINE, MESSAGE).toCompletableFuture().join();
    }

    private ChangeResult cancel() {
        return lines.cancel(LINE, MESSAGE).toCompletableFuture().join();
    }

    private ChangeResult replace(String text) {
        return lines.replace(LINE, MESSAGE, text, true).toCompletableFuture().join();
    }

    private void answerQuery(int state, String finalDate, int error) {
        smsc.answer(request -> {
            PduResponse response = FakeSmsc.take(request);
            if (response instanceof QuerySmResp answer) {
                answer.setMessageId("7a1");
                answer.setMessageState((byte) state);
                answer.setFinalDate(finalDate);
                answer.setErrorCode((byte) error);
            }
            return response;
        });
    }
}
