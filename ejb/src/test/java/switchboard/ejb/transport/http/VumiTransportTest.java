package switchboard.ejb.transport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.id;
import static switchboard.core.Examples.transmission;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.ExampleMessage;
import switchboard.core.conformance.Conforms;

/** What goes to Vumi. */
class VumiTransportTest {
    private static final String ID = "019caf00-0000-7000-8000-000000000001.0";

    private HttpPeer peer;
    private Rig<VumiTransport> rig;

    @BeforeEach
    void start() throws IOException {
        peer = HttpPeer.start().answering(200, "{\"message_id\": \"6a0d\", \"content\": \"Hello\"}");
        rig = new Rig<>(new VumiTransport(), peer.url("/messages.json"));
    }

    @AfterEach
    void stop() {
        rig.transport.stop("web");
        peer.close();
    }

    @Test
    void a_message_is_posted_as_json_and_known_by_the_id_in_the_answer() {
        assertThat(rig.send(transmission(1)).remoteIds()).containsExactly("6a0d");
        assertThat(peer.only().method()).isEqualTo("POST");
        assertThat(peer.only().header("Content-type")).isEqualTo("application/json");
        assertThat(peer.only().body())
                .isEqualTo("{\"content\":\"Hello\",\"to_addr\":[\"491701234567\"],\"session_event\":null,"
                        + "\"metadata\":{\"rapidsms_msg_id\":\"" + ID + "\"},\"from_addr\":\"12345\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OK", "[]", "{}", "{\"message_id\": 5}", "{\"message_id\": \"\"}"})
    void a_server_that_tells_no_id_uses_ours(String answer) {
        peer.answering(200, answer);
        assertThat(rig.send(transmission(1)).remoteIds()).containsExactly(ID);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 31)
    void an_answer_names_vumi_s_message() {
        var question = ExampleMessage.incoming(7).externalId("5b1c").build();
        rig.send(transmission(question.reply(id(1), "Yes", NOON)));
        assertThat(peer.only().body()).contains("\"in_reply_to\":\"5b1c\"");
    }

    @Test
    void attributes_end_a_session_or_choose_an_endpoint() {
        var message = ExampleMessage.outgoing(1)
                .attribute("vumi.session_event", "close")
                .build();
        rig.send(transmission(message));
        assertThat(peer.only().body()).contains("\"session_event\":\"close\"");
    }

    @Test
    void a_server_that_wants_one_recipient_by_put_and_a_login_gets_them() {
        rig.with("recipient", "TEXT").with("method", "PUT").with("user", "shop").with("password", "pw");
        rig.send(transmission(1));
        assertThat(peer.only().method()).isEqualTo("PUT");
        assertThat(peer.only().body()).contains("\"to_addr\":\"491701234567\"");
        assertThat(peer.only().header("Authorization")).isEqualTo("Basic c2hvcDpwdw==");
    }

    @Test
    void a_user_without_password_is_no_login() {
        rig.with("user", "shop").send(transmission(1));
        assertThat(peer.only().header("Authorization")).isEmpty();
    }
}
