package switchboard.smpp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.MessageState;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.session.QuerySmResult;
import org.junit.jupiter.api.Test;
import switchboard.smpp.ChangeResult;
import switchboard.smpp.QueryResult;
import switchboard.smpp.ReceiptState;
import switchboard.smpp.SentMessage;

/** Our client asks jSMPP about messages that it sent; replace_sm it does not send. */
class AskSmscTest extends SmscContract {

    private static final SentMessage MESSAGE = new SentMessage("7a1", "12345", "+491701234567");

    @Test
    void a_query_names_the_message_and_tells_its_state() {
        smsc.inbox.state = new QuerySmResult("231114221320004+", MessageState.UNDELIVERABLE, (byte) 27);
        openBound(settings());
        assertThat(query())
                .isEqualTo(
                        new QueryResult.Known(ReceiptState.UNDELIVERABLE, Instant.parse("2023-11-14T21:13:20Z"), 27));
        QuerySm pdu = smsc.inbox.queries.get(0);
        assertThat(pdu.getMessageId()).isEqualTo("7a1");
        assertThat(pdu.getSourceAddr()).isEqualTo("12345");
    }

    @Test
    void a_query_tells_that_the_message_is_under_way() {
        openBound(settings());
        assertThat(query()).isEqualTo(new QueryResult.Known(ReceiptState.ENROUTE, null, 0));
    }

    @Test
    void a_refused_query_tells_why() {
        smsc.inbox.refuse(0x67);
        openBound(settings());
        assertThat(query()).isEqualTo(new QueryResult.Rejected(0x67, "ESME_RQUERYFAIL"));
    }

    @Test
    void a_cancel_names_the_message_and_both_addresses() {
        openBound(settings());
        assertThat(cancel()).isEqualTo(new ChangeResult.Done());
        CancelSm pdu = smsc.inbox.cancels.get(0);
        assertThat(pdu.getMessageId()).isEqualTo("7a1");
        assertThat(pdu.getSourceAddr()).isEqualTo("12345");
        assertThat(pdu.getDestinationAddress()).isEqualTo("491701234567");
    }

    @Test
    void a_refused_cancel_tells_why() {
        smsc.inbox.refuse(0x11);
        openBound(settings());
        assertThat(cancel()).isEqualTo(new ChangeResult.Rejected(0x11, "ESME_RCANCELFAIL"));
    }

    private QueryResult query() {
        return lines.query(LINE, MESSAGE).toCompletableFuture().join();
    }

    private ChangeResult cancel() {
        return lines.cancel(LINE, MESSAGE).toCompletableFuture().join();
    }
}
