package switchboard.ejb.transport.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.connector;
import static switchboard.core.Examples.transmission;

import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.delivery.Answer;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.SentPart;
import switchboard.core.message.Content;
import switchboard.smpp.ChangeResult;
import switchboard.smpp.QueryResult;
import switchboard.smpp.ReceiptState;
import switchboard.smpp.SentMessage;
import switchboard.smpp.text.TextRules;

class SmppAnswersTest {
    private static final SentPart PART = new SentPart(transmission(1), "7a1");

    @Test
    void a_part_is_named_by_its_id_and_both_addresses() {
        assertThat(SmppAnswers.part(PART, connector("sim"))).isEqualTo(new SentMessage("7a1", "12345", "491701234567"));
    }

    @Test
    void a_message_without_a_sender_has_the_connector_s() {
        var anonymous = transmission(ExampleMessage.outgoing(1).from(null).build());
        var line = connector("sim").withSettings(Map.of("source", "MyBank"));
        assertThat(SmppAnswers.part(new SentPart(anonymous, "7a1"), line).source())
                .isEqualTo("MyBank");
    }

    @Test
    void an_answer_to_cancel_sm_is_the_network_s_word_or_silence() {
        assertThat(SmppAnswers.of(new ChangeResult.Done())).isEqualTo(Answer.done());
        assertThat(SmppAnswers.of(new ChangeResult.Rejected(0x11, "ESME_RCANCELFAIL")))
                .isEqualTo(Answer.refused("0x00000011", "ESME_RCANCELFAIL"));
        assertThat(SmppAnswers.of(new ChangeResult.NotSent("not open"))).isEqualTo(Answer.notAsked("not open"));
        assertThat(SmppAnswers.of(new ChangeResult.Unanswered("late"))).isEqualTo(Answer.unanswered("late"));
    }

    @Test
    void an_answer_to_replace_sm_is_the_network_s_word_or_silence() {
        assertThat(SmppAnswers.of(new ChangeResult.Done())).isEqualTo(Answer.done());
        assertThat(SmppAnswers.of(new ChangeResult.Rejected(0x13, "ESME_RREPLACEFAIL")))
                .isEqualTo(Answer.refused("0x00000013", "ESME_RREPLACEFAIL"));
        assertThat(SmppAnswers.of(new ChangeResult.NotSent("not open"))).isEqualTo(Answer.notAsked("not open"));
        assertThat(SmppAnswers.of(new ChangeResult.Unanswered("late"))).isEqualTo(Answer.unanswered("late"));
    }

    @Test
    void what_query_sm_tells_is_a_receipt() {
        var known = new QueryResult.Known(ReceiptState.UNDELIVERABLE, NOON.minusSeconds(60), 5);
        assertThat(SmppAnswers.of(known, PART, connector("sim"), NOON))
                .isEqualTo(Answer.told(new Receipt(
                        "sim",
                        "7a1",
                        Receipt.Status.FAILED,
                        "005",
                        "UNDELIVERABLE, done at 2026-03-01T11:59:00Z, as it was asked for",
                        NOON,
                        0)));
    }

    @Test
    void what_query_sm_tells_counts_for_the_id_that_receipts_would_name() {
        var line = connector("sim").withSettings(Map.of("answerIds", "HEX", "receiptIds", "DECIMAL"));
        var known = new QueryResult.Known(ReceiptState.DELIVERED, null, 0);
        var part = new SentPart(transmission(1), "000007A1");
        assertThat(SmppAnswers.part(part, line).messageId()).isEqualTo("000007A1");
        assertThat(SmppAnswers.of(known, part, line, NOON).told().remoteId()).isEqualTo("7a1");
    }

    @Test
    void what_query_sm_does_not_tell_is_the_reason() {
        assertThat(SmppAnswers.of(new QueryResult.Rejected(0x67, "ESME_RQUERYFAIL"), PART, connector("sim"), NOON))
                .isEqualTo(Answer.refused("0x00000067", "ESME_RQUERYFAIL"));
        assertThat(SmppAnswers.of(new QueryResult.Unanswered("late"), PART, connector("sim"), NOON))
                .isEqualTo(Answer.unanswered("late"));
    }

    @Test
    void new_words_need_the_encoding_of_the_old_ones() {
        var old = new Content.Text("Hello");
        assertThatCode(() -> SmppAnswers.mustFit(new Content.Text("Good bye"), old, TextRules.DEFAULT))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SmppAnswers.mustFit(new Content.Text("Привет"), old, TextRules.DEFAULT))
                .hasMessage("it was sent in GSM7, and the new words need UCS2");
        assertThatThrownBy(() -> SmppAnswers.mustFit(old, new Content.Binary("cafe", ""), TextRules.DEFAULT))
                .hasMessage("words can't replace octets");
    }
}
