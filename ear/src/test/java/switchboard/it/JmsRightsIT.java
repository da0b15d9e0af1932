package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.JMSSecurityRuntimeException;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a JMS client may do: send to one queue, read its own answers, and nothing else. */
@ExtendWith(RunningGateway.class)
class JmsRightsIT {

    @Test
    void a_wrong_login_is_refused(Gateway gateway) {
        assertThatThrownBy(() -> JmsClient.as("jms", "wrong")).isInstanceOf(JMSSecurityRuntimeException.class);
        assertThatThrownBy(() -> JmsClient.as("nobody", "wrong")).isInstanceOf(JMSSecurityRuntimeException.class);
        assertThatThrownBy(() -> JmsClient.as("admin", gateway.launcher().secret("admin-password")))
                .isInstanceOf(JMSSecurityRuntimeException.class);
        assertThatThrownBy(JmsClient::anonymous).isInstanceOf(JMSSecurityRuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "switchboard.accepted",
                "switchboard.incoming",
                "switchboard.outcomes",
                "switchboard.receipts",
                "switchboard.callback",
                "switchboard.dead",
                "switchboard.connector.demo",
                "switchboard.connector.it-nowhere",
                "switchboard.nowhere",
                "nowhere"
            })
    void no_other_queue_takes_a_message_or_gives_one(String queue, Gateway gateway) {
        try (var client = JmsClient.of(gateway)) {
            var context = client.context();
            refused(() -> context.createProducer().send(context.createQueue(queue), "{}"));
            refused(() -> consume(context, queue));
            refused(() -> browse(context, queue));
        }
    }

    @Test
    void the_door_gives_nothing_back(Gateway gateway) {
        try (var client = JmsClient.of(gateway)) {
            refused(() -> consume(client.context(), JmsClient.OUTGOING));
            refused(() -> browse(client.context(), JmsClient.OUTGOING));
        }
    }

    @Test
    void the_broker_s_management_takes_no_orders(Gateway gateway) {
        var url = "tcp://127.0.0.1:" + Gateway.JMS;
        try (var factory = new ActiveMQConnectionFactory(url);
                var context = factory.createContext("jms", gateway.launcher().secret("jms-password"))) {
            refused(() -> context.createProducer().send(context.createQueue("activemq.management"), "{}"));
            refused(() -> context.createProducer().send(context.createQueue("jms.queue.switchboard.dead"), "{}"));
        }
    }

    @Test
    void answers_may_wait_in_a_lasting_queue(Gateway gateway) throws Exception {
        try (var client = JmsClient.of(gateway)) {
            var replies = client.context().createQueue("switchboard.replies.it-lasting");
            var message = client.context().createTextMessage("{");
            message.setJMSReplyTo(replies);
            try (var consumer = client.context().createConsumer(replies)) {
                client.send(message);
                assertThat(consumer.receiveBody(String.class, 120_000)).contains("\"error\"");
            }
            refused(() -> client.context().createProducer().send(replies, "{}"));
        }
    }

    /** Whoever reaches the console must not reach the broker. */
    @Test
    void the_public_port_is_no_way_to_the_broker(Gateway gateway) throws IOException {
        for (var protocol : new String[] {"activemq-remoting", "jboss-remoting", "h2c", "websocket"}) {
            var request = "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: " + protocol
                    + "\r\nSec-ActiveMQRemoting-Key: CAFEBABE\r\nhttp-upgrade-endpoint: http-acceptor\r\n\r\n";
            assertThat(answer(request)).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 101");
        }
        try (var factory = new ActiveMQConnectionFactory("tcp://127.0.0.1:" + Gateway.HTTP
                + "?httpUpgradeEnabled=true&httpUpgradeEndpoint=http-acceptor&callTimeout=5000")) {
            assertThatThrownBy(factory::createContext).isInstanceOf(JMSRuntimeException.class);
        }
        assertThat(gateway.admin().get("/me").status()).isEqualTo(200);
    }

    private static String answer(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", Gateway.HTTP)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var octets = new byte[64];
            int read = socket.getInputStream().readNBytes(octets, 0, octets.length);
            return new String(octets, 0, read, StandardCharsets.ISO_8859_1);
        }
    }

    private static void consume(JMSContext context, String queue) {
        context.createConsumer(context.createQueue(queue)).close();
    }

    private static void browse(JMSContext context, String queue) {
        try (var browser = context.createBrowser(context.createQueue(queue))) {
            browser.getEnumeration().hasMoreElements();
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }

    private static void refused(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(JMSRuntimeException.class);
    }
}
