package switchboard.ejb.transport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.SERVICE;
import static switchboard.core.Examples.id;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.conformance.Conforms;
import switchboard.core.delivery.Receipt;
import switchboard.core.message.Content;
import switchboard.core.message.Message;
import switchboard.core.port.HttpAnswer;

/** What Kannel brings. */
class KannelIntakeTest {
    private static final HttpAnswer TAKEN = HttpAnswer.of(200, "");

    private final Rig<KannelTransport> rig = new Rig<>(new KannelTransport(), "http://kannel.example/");

    private Message only() {
        assertThat(rig.gateway.messages).hasSize(1);
        return rig.gateway.messages.get(0);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 112)
    void a_message_is_taken_with_an_empty_answer() {
        assertThat(rig.get("", "id=%2B491701234567&to=12345&text=Help&sms_id=k-1"))
                .isEqualTo(TAKEN);
        assertThat(only().from()).isEqualTo(ANNA);
        assertThat(only().to()).containsExactly(SERVICE);
        assertThat(only().text()).isEqualTo("Help");
        assertThat(only().externalId()).isEqualTo("k-1");
    }

    @ParameterizedTest
    @Conforms(sheet = "rapidsms", cases = 112)
    @CsvSource({"identity=1&text=x, id is missing", "id=1&message=x, text is missing"})
    void what_is_missing_is_named(String query, String problem) {
        assertThat(rig.get("", query)).isEqualTo(HttpAnswer.of(400, problem));
    }

    @ParameterizedTest
    @Conforms(sheet = "rapidsms", cases = 112)
    @ValueSource(strings = {"", "/dlr"})
    void only_get_is_allowed(String path) {
        assertThat(rig.take("POST", path, "token=" + Rig.TOKEN + "&id=1&text=x", "")
                        .status())
                .isEqualTo(405);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 120)
    void an_empty_text_is_a_message() {
        assertThat(rig.get("", "id=491701234567&text=")).isEqualTo(TAKEN);
        assertThat(only().text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "text=Gr%C3%BC%C3%9Fe, Grüße",
        "text=Gr%C3%BC%C3%9Fe&charset=GSM&coding=0, Grüße",
        "text=Gr%C3%BC%C3%9Fe&charset=UTF-8&coding=2, Grüße",
        "text=Gr%FC%DFe&charset=ISO-8859-1, Grüße",
        "text=%04%16&charset=UTF-16BE&coding=2, Ж",
        "text=%04%16&coding=2, Ж",
        "text=%80&charset=windows-1252, €"
    })
    void octets_are_read_by_charset_and_coding(String query, String text) {
        rig.get("", "id=491701234567&" + query);
        assertThat(only().text()).isEqualTo(text);
    }

    @Test
    void octets_that_are_no_text_stay_octets() {
        rig.get("", "id=491701234567&text=%00%FF&coding=1&udh=%05%00");
        assertThat(only().content()).isEqualTo(new Content.Binary("00ff", "0500"));
    }

    @Test
    void a_charset_that_nobody_knows_is_named() {
        assertThat(rig.get("", "id=1&text=x&charset=klingon"))
                .isEqualTo(HttpAnswer.of(400, "charset is no known charset: klingon"));
    }

    @ParameterizedTest
    @Conforms(sheet = "rapidsms", cases = 117)
    @CsvSource({"1, DELIVERED", "2, FAILED", "4, UNDERWAY", "8, UNDERWAY", "16, FAILED"})
    void a_receipt_says_what_became_of_a_message(String status, Receipt.Status meaning) {
        var answer = rig.get("/dlr", "id=" + id(1) + ".0&status=" + status + "&status_text=stat%3AX&identity=49170");
        assertThat(answer).isEqualTo(TAKEN);
        assertThat(rig.gateway.receipts)
                .containsExactly(new Receipt("web", id(1) + ".0", meaning, status, "stat:X", NOON, 0));
    }

    @ParameterizedTest
    @Conforms(sheet = "rapidsms", cases = 117)
    @CsvSource({
        "id=1.0&status=3, 'status is none of 1, 2, 4, 8 and 16'",
        "id=1.0, status is missing",
        "status=1, id is missing"
    })
    void a_receipt_that_can_t_be_read_is_none(String query, String problem) {
        assertThat(rig.get("/dlr", query)).isEqualTo(HttpAnswer.of(400, problem));
        assertThat(rig.gateway.receipts).isEmpty();
    }

    @Test
    void a_receipt_for_one_of_several_names_it_by_its_number() {
        rig.get("/dlr", "id=" + id(1) + "&status=1&identity=%2B491701234567");
        assertThat(rig.gateway.receipts).extracting(Receipt::remoteId).containsExactly(id(1) + "/491701234567");
    }

    @Test
    void there_is_nothing_elsewhere() {
        assertThat(rig.get("/elsewhere", "id=1&text=x").status()).isEqualTo(404);
    }
}
