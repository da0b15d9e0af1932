package switchboard.ejb.transport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.CLARA;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.transmission;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.core.ExampleMessage;
import switchboard.core.conformance.Conforms;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Outcome.Kind;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.message.Address;
import switchboard.core.message.Content;
import switchboard.core.message.Message;
import switchboard.core.message.Priority;

/** What goes to Kannel. */
class KannelTransportTest {
    private static final String ID = "019caf00-0000-7000-8000-000000000001.0";

    private HttpPeer peer;
    private Rig<KannelTransport> rig;

    @BeforeEach
    void start() throws IOException {
        peer = HttpPeer.start().answering(202, "0: Accepted for delivery");
        rig = new Rig<>(new KannelTransport(), peer.url("/cgi-bin/sendsms"));
    }

    @AfterEach
    void stop() {
        rig.transport.stop("web");
        peer.close();
    }

    private static ExampleMessage message(String text) {
        return ExampleMessage.outgoing(1).text(text);
    }

    private static Transmission[] toAll(Message message) {
        return IntStream.range(0, message.to().size())
                .mapToObj(index -> Transmission.first(
                        new TransmissionId(message.id(), index),
                        message,
                        message.to().get(index),
                        "web"))
                .toArray(Transmission[]::new);
    }

    private String query() {
        return peer.only().query();
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 114)
    void a_message_is_a_get_with_all_parameters() {
        rig.with("username", "shop")
                .with("password", "pä")
                .with("smsc", "north")
                .with("parameters", "account=a1");
        assertThat(rig.send(transmission(message("Grüße").build())))
                .isEqualTo(new Outcome(Kind.ACCEPTED, List.of(ID), "", "HTTP 202: 0: Accepted for delivery", NOON));
        assertThat(peer.only().method()).isEqualTo("GET");
        assertThat(peer.only().path()).isEqualTo("/cgi-bin/sendsms");
        assertThat(query())
                .isEqualTo("username=shop&password=p%C3%A4&smsc=north&from=12345&to=491701234567&account=a1"
                        + "&coding=0&charset=UTF-8&text=Gr%C3%BC%C3%9Fe");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 114)
    void recipients_share_a_request_where_the_connector_says_so() {
        rig.with("recipients", "2");
        var outcomes = rig.send(toAll(
                message("x").to(Address.parse("1"), Address.parse("2"), CLARA).build()));
        assertThat(peer.requests())
                .extracting(request -> request.query().replaceAll(".*(to=[^&]*).*", "$1"))
                .containsExactlyInAnyOrder("to=1%202", "to=33612345678");
        assertThat(outcomes)
                .extracting(outcome -> outcome.remoteIds().get(0))
                .containsExactly(ID.replace(".0", "/1"), ID.replace(".0", "/2"), ID.replace(".0", ".2"));
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {67, 71})
    void who_shares_no_request_shares_no_failure() {
        peer.behaving(
                request -> new HttpPeer.Answer(request.query().contains("491707654321") ? 503 : 202, "", Map.of()));
        assertThat(rig.send(toAll(message("x").to(ANNA, BEN).build())))
                .extracting(Outcome::kind)
                .containsExactly(Kind.ACCEPTED, Kind.DEFERRED);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 66)
    void a_failure_that_names_nobody_is_that_of_all_who_share_the_request() {
        peer.answering(503, "busy");
        rig.with("recipients", "2");
        assertThat(rig.send(toAll(message("x").to(ANNA, BEN).build())))
                .containsExactly(
                        Outcome.deferred("503", "HTTP 503: busy", NOON),
                        Outcome.deferred("503", "HTTP 503: busy", NOON));
        assertThat(peer.requests()).hasSize(1);
    }

    @ParameterizedTest
    @Conforms(sheet = "rapidsms", cases = 114)
    @CsvSource({
        "UTF-8, REFUSE, Grüße Ж, coding=2&charset=UTF-8&text=Gr%C3%BC%C3%9Fe%20%D0%96",
        "US-ASCII, DROP, Grüße Ж!, coding=2&charset=US-ASCII&text=Gre%20%21",
        "ISO-8859-1, REFUSE, Grüße, coding=0&charset=ISO-8859-1&text=Gr%FC%DFe",
        "ISO-8859-1, REPLACE, Ж!, coding=2&charset=ISO-8859-1&text=%3F%21",
        "UTF-16BE, REFUSE, Ж, coding=2&charset=UTF-16BE&text=%04%16"
    })
    void texts_are_in_the_charset(String charset, String unencodable, String text, String query) {
        rig.with("charset", charset).with("unencodable", unencodable);
        rig.send(transmission(message(text).build()));
        assertThat(query()).endsWith(query);
    }

    @Test
    void a_letter_that_the_charset_lacks_is_not_lost_in_silence() {
        rig.with("charset", "US-ASCII");
        assertThat(rig.send(transmission(message("Grüße").build())))
                .isEqualTo(Outcome.refused("", "it can't be sent: the text has letters that US-ASCII lacks", NOON));
        assertThat(peer.requests()).isEmpty();
    }

    @Test
    void octets_go_with_their_header() {
        rig.send(transmission(
                ExampleMessage.outgoing(1).build().withContent(new Content.Binary("00ff41", "0605040b84"))));
        assertThat(query()).endsWith("&to=491701234567&coding=1&text=%00%FFA&udh=%06%05%04%0B%84");
    }

    @Test
    void priority_and_validity_go_along() {
        var urgent = message("x")
                .priority(Priority.URGENT)
                .expires(NOON.plusSeconds(3_700))
                .build();
        rig.with("plus", "yes").send(transmission(urgent));
        assertThat(query()).contains("&to=%2B491701234567&").endsWith("&priority=2&validity=61");
    }

    @ParameterizedTest
    @Conforms(sheet = "rapidsms", cases = 115)
    @CsvSource({"200, ACCEPTED", "202, ACCEPTED", "400, REFUSED", "403, REFUSED", "503, DEFERRED"})
    void the_status_decides(int status, Kind kind) {
        peer.answering(status, "");
        assertThat(rig.send(transmission(1)).kind()).isEqualTo(kind);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 116)
    void receipts_are_asked_for_with_kannel_s_escapes() {
        rig.with("receiptUrl", "http://gateway.example:8080/");
        rig.send(transmission(1));
        var parameters = Parameters.parse(query());
        assertThat(parameters.text("dlr-mask")).contains("31");
        assertThat(parameters.text("dlr-url"))
                .contains("http://gateway.example:8080/in/web/dlr?token=0123456789abcdef&id=" + ID
                        + "&status=%d&status_text=%A&smsc=%i&sms_id=%I&date_sent=%t&identity=%p");
    }

    @Test
    void no_receipt_is_asked_for_without_a_url_for_it() {
        rig.send(transmission(1));
        assertThat(query()).doesNotContain("dlr");
    }

    @Test
    void a_percent_sign_in_the_token_is_not_kannel_s() {
        rig.with("token", "0123456789abcde/").with("receiptUrl", "http://gateway.example");
        rig.send(transmission(1));
        assertThat(Parameters.parse(query()).required("dlr-url")).contains("?token=0123456789abcde%%2F&");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "url | kannel | url must be http",
                "url | http://kannel/{to} | url is no URL",
                "charset | klingon | charset is no known charset: klingon",
                "recipients | 0 | recipients must be 1 to 100: 0",
                "receiptUrl | gateway | receiptUrl must be http"
            })
    void a_setting_that_can_t_be_is_named(String key, String value, String problem) {
        rig.with(key, value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rig.transport.check(rig.connector()))
                .withMessageStartingWith(problem);
    }
}
