package switchboard.ejb.transport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.CLARA;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.id;
import static switchboard.core.Examples.transmission;

import java.io.IOException;
import java.util.List;
import java.util.Map;
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
import switchboard.core.message.Content;
import switchboard.core.message.Message;

/** What goes to networks that templates describe. */
class HttpTransportTest {
    private static final String ID = "019caf00-0000-7000-8000-000000000001.0";

    private HttpPeer peer;
    private Rig<HttpTransport> rig;

    @BeforeEach
    void start() throws IOException {
        peer = HttpPeer.start();
        rig = new Rig<>(new HttpTransport(), peer.url("/send"));
    }

    @AfterEach
    void stop() {
        rig.transport.stop("web");
        peer.close();
    }

    private static Transmission to(Message message, int index) {
        return Transmission.first(
                new TransmissionId(message.id(), index), message, message.to().get(index), "web");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 34)
    void a_message_is_posted_as_a_form_and_says_nothing_of_an_answer_if_it_is_none() {
        assertThat(rig.send(transmission(1))).isEqualTo(new Outcome(Kind.ACCEPTED, List.of(ID), "", "HTTP 200", NOON));
        assertThat(peer.only().method()).isEqualTo("POST");
        assertThat(peer.only().path()).isEqualTo("/send");
        assertThat(peer.only().header("Content-type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(peer.only().body()).isEqualTo("to=491701234567&from=12345&text=Hello&id=" + ID);
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {31, 33})
    void an_answer_says_what_it_answers_in_our_words_and_in_the_network_s() {
        var question = ExampleMessage.incoming(7).externalId("net-7").build();
        rig.send(transmission(question.reply(id(1), "Yes", NOON)));
        assertThat(peer.only().body())
                .isEqualTo("to=491701234567&from=12345&text=Yes&id=" + ID
                        + "&in_response_to=019caf00-0000-7000-8000-000000000007&external_id=net-7");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 32)
    void an_answer_to_what_had_no_id_of_the_network_names_none() {
        rig.send(transmission(ExampleMessage.incoming(7).build().reply(id(1), "Yes", NOON)));
        assertThat(peer.only().body()).contains("in_response_to=").doesNotContain("external_id");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 77)
    void an_attribute_reaches_the_network_at_every_attempt() {
        var message =
                ExampleMessage.outgoing(1).attribute("shop.from_addr", "north").build();
        rig.with("parameters", "from_addr={attribute.shop.from_addr}, n={attempt}");
        rig.send(transmission(message));
        rig.send(transmission(message).again());
        assertThat(peer.requests())
                .extracting(HttpPeer.Request::body)
                .containsExactly("from_addr=north&n=1", "from_addr=north&n=2");
    }

    @Test
    void a_get_carries_its_parameters_in_the_query_behind_those_of_the_url() {
        rig.with("url", peer.url("/send?key=1")).with("method", "GET").with("parameters", "n={to}, t={text}\\, bye");
        rig.send(transmission(ExampleMessage.outgoing(1).text("Grüße & 1+1=2").build()));
        assertThat(peer.only().method()).isEqualTo("GET");
        assertThat(peer.only().query()).isEqualTo("key=1&n=491701234567&t=Gr%C3%BC%C3%9Fe%20%26%201%2B1%3D2%2C%20bye");
    }

    @Test
    void placeholders_in_the_path_are_escaped() {
        rig.with("url", peer.url("/to/{toInternational}/{text}"))
                .with("method", "GET")
                .with("parameters", "id={id}");
        rig.send(transmission(ExampleMessage.outgoing(1).text("a/b?").build()));
        assertThat(peer.only().path()).isEqualTo("/to/%2B491701234567/a%2Fb%3F");
    }

    @Test
    void json_is_an_object_of_texts() {
        rig.with("method", "POST_JSON").with("parameters", "to={to}, text={text}");
        rig.send(transmission(ExampleMessage.outgoing(1).text("\"Grüße\"\n").build()));
        assertThat(peer.only().header("Content-type")).isEqualTo("application/json");
        assertThat(peer.only().body()).isEqualTo("{\"to\":\"491701234567\",\"text\":\"\\\"Grüße\\\"\\n\"}");
    }

    @Test
    void secrets_go_along_with_the_rest() {
        rig.with("headers", "X-Shop=north")
                .with("secretHeaders", "X-Api-Key=k3y")
                .with("secretParameters", "pass=s3cret")
                .with("parameters", "to={to}")
                .with("user", "shop")
                .with("password", "pw");
        rig.send(transmission(1));
        assertThat(peer.only().body()).isEqualTo("to=491701234567&pass=s3cret");
        assertThat(peer.only().header("X-shop")).isEqualTo("north");
        assertThat(peer.only().header("X-api-key")).isEqualTo("k3y");
        assertThat(peer.only().header("Authorization")).isEqualTo("Basic c2hvcDpwdw==");
    }

    @Test
    void the_connector_s_sender_is_that_of_messages_without_one() {
        rig.with("source", "4477").with("parameters", "from={from}");
        rig.send(transmission(ExampleMessage.outgoing(1).from(null).build()));
        assertThat(peer.only().body()).isEqualTo("from=4477");
    }

    @Test
    void the_id_is_taken_out_of_the_answer_by_a_pattern() {
        peer.answering(200, "{\"message\": {\"id\": 4711}}");
        rig.with("remoteId", "\"id\": *([0-9]+)");
        assertThat(rig.send(transmission(1)).remoteIds()).containsExactly("4711");
    }

    @Test
    void a_success_that_does_not_say_so_is_a_refusal() {
        peer.answering(200, "ERR no credit");
        rig.with("success", "^OK");
        assertThat(rig.send(transmission(1))).isEqualTo(Outcome.refused("200", "HTTP 200: ERR no credit", NOON));
    }

    @ParameterizedTest
    @CsvSource({
        "201, ACCEPTED",
        "202, ACCEPTED",
        "302, REFUSED",
        "400, REFUSED",
        "404, REFUSED",
        "408, DEFERRED",
        "429, DEFERRED",
        "500, UNKNOWN",
        "503, DEFERRED",
        "504, UNKNOWN"
    })
    void the_status_decides(int status, Kind kind) {
        peer.answering(status, "");
        assertThat(rig.send(transmission(1)).kind()).isEqualTo(kind);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 67)
    void nobody_gets_a_message_twice_because_somebody_else_failed() {
        peer.behaving(
                request -> new HttpPeer.Answer(request.body().contains("491707654321") ? 503 : 200, "", Map.of()));
        var message = ExampleMessage.outgoing(1).to(ANNA, BEN, CLARA).build();
        assertThat(rig.send(to(message, 0), to(message, 1), to(message, 2)))
                .extracting(Outcome::kind)
                .containsExactly(Kind.ACCEPTED, Kind.DEFERRED, Kind.ACCEPTED);
        assertThat(peer.requests()).hasSize(3);
    }

    @Test
    void octets_are_refused() {
        var octets = ExampleMessage.outgoing(1).build().withContent(new Content.Binary("00ff", ""));
        assertThat(rig.send(transmission(octets)))
                .isEqualTo(Outcome.refused("", "it can't be sent: this network takes no octets", NOON));
    }

    @Test
    void what_has_expired_does_not_leave() {
        var late = ExampleMessage.outgoing(1).expires(NOON).build();
        assertThat(rig.send(transmission(late))).isEqualTo(Outcome.expired(NOON));
        assertThat(peer.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "url | ftp://x/ | url must be http",
                "url | http://{to}/ | url must be http",
                "url | http://shop:pw@x/ | url must be http",
                "url | http://x/{word} | url: {word} is none of",
                "parameters | to | parameters: entry 1 is not like name=value",
                "parameters | a={b} | parameters: {b} is none of",
                "secretParameters | top-s3cret | secretParameters: entry 1 is not like name=value",
                "headers | Host=x | header Host can't be set",
                "secretHeaders | X=a\u0001b | header X can't be set",
                "success | ( | success is no pattern",
                "remoteId | id | remoteId has no group",
                "statuses | 99=refused | statuses: \"99=refused\" is not like",
                "timeout | PT61S | timeout must be at most PT1M",
                "connectTimeout | PT30S | connectTimeout must be longer than zero and shorter than timeout",
                "token | short | token is shorter than 16",
                "inUser | shop | inUser and inPassword go together",
                "inAddresses | here | inAddresses: \"here\" is no address",
                "receiptStatuses | done | receiptStatuses: \"done\" needs ="
            })
    void a_setting_that_can_t_be_is_named(String key, String value, String problem) {
        rig.with(key, value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rig.transport.check(rig.connector()))
                .withMessageStartingWith(problem)
                .withMessageNotContaining("s3cret");
    }

    @Test
    void good_settings_are_good() {
        rig.with("statuses", "500=deferred 5m").with("inAddresses", "10.0.0.0/8");
        rig.transport.check(rig.connector());
    }
}
