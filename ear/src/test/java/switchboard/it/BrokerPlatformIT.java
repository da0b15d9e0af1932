package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the set-up script made of the broker, by the values that it goes by. */
@ExtendWith(RunningGateway.class)
class BrokerPlatformIT {
    private static final String BROKER = "/subsystem/messaging-activemq/server/default/";

    private static Gateway gateway;
    private static ServerModel model;

    /** Each of {@link #ADDRESSES} with what the broker says of it. */
    private static final Map<String, JsonNode> ROLES = new HashMap<>();

    private static final Map<String, JsonNode> SETTINGS = new HashMap<>();

    private static final List<String> ADDRESSES = List.of(
            "#",
            "activemq.management",
            "jms.queue.switchboard.outgoing",
            "jms.queue.switchboard.accepted",
            "jms.queue.switchboard.dead",
            "jms.queue.switchboard.connector.any",
            "jms.queue.switchboard.replies.any",
            "jms.queue.other",
            "jms.tempqueue.any",
            "jms.topic.other");

    @BeforeAll
    static void ask(Gateway running) throws IOException {
        gateway = running;
        var management = Management.of(running);
        model = ServerModel.of(management);
        ask(management, "get-roles-as-json", ROLES);
        ask(management, "get-address-settings-as-json", SETTINGS);
    }

    private static void ask(Management management, String question, Map<String, JsonNode> answers) throws IOException {
        var told = management.ask(ADDRESSES.stream()
                .map(address -> Management.BROKER + ":" + question + "(address-match=\"" + address + "\")")
                .toArray(String[]::new));
        for (int i = 0; i < told.size(); i++) {
            answers.put(ADDRESSES.get(i), Api.JSON.readTree(told.get(i).asText()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "persistence-enabled, true",
        "security-enabled, true",
        "journal-sync-transactional, true",
        "journal-sync-non-transactional, true",
        "journal-buffer-timeout, 500000",
        "journal-min-files, 4",
        "global-max-disk-usage, 90",
        "persist-delivery-count-before-delivery, true",
        "pooled-connection-factory/activemq-ra/transaction, xa",
        "pooled-connection-factory/activemq-ra/use-auto-recovery, true",
        "pooled-connection-factory/activemq-ra/reconnect-attempts, -1",
        "pooled-connection-factory/activemq-ra/call-failover-timeout, 5000",
        "pooled-connection-factory/activemq-ra/call-timeout, 10000",
        "pooled-connection-factory/switchboard/call-timeout, 10000",
        "pooled-connection-factory/switchboard/transaction, xa",
        "pooled-connection-factory/switchboard/use-auto-recovery, true",
        "pooled-connection-factory/switchboard/max-pool-size, 256",
        "pooled-connection-factory/switchboard/reconnect-attempts, 0",
        "pooled-connection-factory/switchboard/producer-window-size, -1"
    })
    void the_broker_keeps_what_it_acknowledges(String attribute, String expected) {
        assertThat(model.value(BROKER + attribute)).isEqualTo(expected);
    }

    @Test
    void the_journal_type_in_use_is_known_and_told() {
        assertThat(model.value(BROKER + "runtime-journal-type"))
                .isIn("ASYNCIO", "NIO")
                .isEqualTo(model.value(BROKER + "journal-type"));
        assertThat(gateway.launcher().run("status"))
                .contains("journal " + model.value(BROKER + "runtime-journal-type"));
    }

    @Test
    void the_broker_has_one_door_beside_the_gateways_own() {
        assertThat(model.names(BROKER + "http-acceptor")).isEmpty();
        assertThat(model.names(BROKER + "http-connector")).isEmpty();
        assertThat(model.names(BROKER + "acceptor")).isEmpty();
        assertThat(model.names(BROKER + "in-vm-acceptor")).containsExactly("in-vm");
        assertThat(model.names(BROKER + "remote-acceptor")).containsExactly("jms");
        assertThat(model.value(BROKER + "remote-acceptor/jms/params/protocols")).isEqualTo("CORE");
        assertThat(model.value(BROKER + "remote-acceptor/jms/params/connectionsAllowed"))
                .isEqualTo("200");
        assertThat(model.names(BROKER + "connection-factory")).containsExactly("InVmConnectionFactory");
    }

    @ParameterizedTest
    @CsvSource({
        "jms.queue.switchboard.outgoing, send",
        "jms.tempqueue.any, consume create-non-durable-queue delete-non-durable-queue browse create-address delete-address",
        "jms.queue.switchboard.replies.any, consume create-durable-queue browse create-address"
    })
    void a_jms_client_may_submit_and_read_its_answers(String address, String rights) {
        assertThat(rights(address)).isEqualTo(Map.of("jms-client", Set.of(rights.split(" "))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#",
                "activemq.management",
                "jms.queue.switchboard.accepted",
                "jms.queue.switchboard.dead",
                "jms.queue.switchboard.connector.any",
                "jms.queue.other",
                "jms.topic.other"
            })
    void nobody_has_any_right_elsewhere(String address) {
        assertThat(rights(address)).isEmpty();
    }

    private static Map<String, Set<String>> rights(String address) {
        var rights = new LinkedHashMap<String, Set<String>>();
        for (var role : ROLES.get(address)) {
            var allowed = new TreeSet<String>();
            role.properties().forEach(right -> {
                if (right.getValue().asBoolean()) {
                    allowed.add(right.getKey());
                }
            });
            rights.put(role.path("name").asText(), allowed);
        }
        return rights;
    }

    @Test
    void the_brokers_cluster_user_has_no_public_password() {
        assertThatThrownBy(
                        () -> connect("tcp://127.0.0.1:" + Gateway.JMS, "ACTIVEMQ.CLUSTER.ADMIN.USER", "CHANGE ME!!"))
                .hasMessageContaining("AMQ229099");
    }

    @Test
    void the_http_port_does_not_speak_the_brokers_language() throws IOException {
        assertThat(Upgrade.answer("activemq-remoting")).doesNotContain(" 101 ");
        assertThatThrownBy(() -> connect(
                        "tcp://127.0.0.1:" + Gateway.HTTP
                                + "?httpUpgradeEnabled=true&httpUpgradeEndpoint=http-acceptor&callTimeout=5000",
                        "jms",
                        gateway.launcher().secret("jms-password")))
                .isInstanceOf(jakarta.jms.JMSException.class);
    }

    private static void connect(String url, String user, String password) throws jakarta.jms.JMSException {
        try (var factory = new ActiveMQConnectionFactory(url);
                var connection = factory.createConnection(user, password)) {
            connection.start();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jms.queue.switchboard.accepted, 101, 1000, 3.0, jms.queue.switchboard.dead, false",
        "jms.queue.other, 101, 1000, 3.0, jms.queue.switchboard.dead, false",
        "jms.queue.switchboard.connector.any, -1, 0, 3.0, jms.queue.switchboard.dead, true"
    })
    void a_message_is_tried_again_and_then_kept_for_the_operator(
            String address, int attempts, int delay, String multiplier, String dead, boolean made) {
        var settings = SETTINGS.get(address);
        assertThat(settings.path("maxDeliveryAttempts").asInt()).isEqualTo(attempts);
        assertThat(settings.path("redeliveryDelay").asInt()).isEqualTo(delay);
        assertThat(settings.path("maxRedeliveryDelay").asInt()).isEqualTo(60_000);
        assertThat(settings.path("redeliveryMultiplier").asText()).isEqualTo(multiplier);
        assertThat(settings.path("DLA").asText()).isEqualTo(dead);
        assertThat(settings.path("expiryAddress").asText()).isEqualTo(dead);
        assertThat(settings.path("autoCreateQueues").asBoolean()).isEqualTo(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jms.queue.switchboard.dead", "jms.queue.switchboard.replies.any"})
    void dead_letters_and_answers_wait_for_ever(String address) {
        var settings = SETTINGS.get(address);
        assertThat(settings.path("maxDeliveryAttempts").asInt()).isEqualTo(-1);
        assertThat(settings.path("autoDeleteQueues").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jms.queue.switchboard.accepted",
                "jms.queue.switchboard.dead",
                "jms.queue.switchboard.connector.any",
                "jms.queue.switchboard.replies.any",
                "jms.queue.other"
            })
    void a_backlog_goes_to_disk(String address) {
        var settings = SETTINGS.get(address);
        assertThat(settings.path("addressFullMessagePolicy").asText()).isEqualTo("PAGE");
        assertThat(settings.path("maxSizeBytes").asInt()).isEqualTo(32 << 20);
        assertThat(settings.path("pageSizeBytes").asInt()).isEqualTo(4 << 20);
    }
}
