package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** What the set-up script made of WildFly, by the values that the running server goes by. */
@ExtendWith(RunningGateway.class)
class PlatformIT {
    private static final String DATABASE = "/subsystem/datasources/xa-data-source/SwitchboardDS/";
    private static final String BROKER = "/subsystem/messaging-activemq/server/default/";
    private static final String HTTP = "/subsystem/undertow/server/default-server/";

    private static Gateway gateway;
    private static Management management;
    private static JsonNode model;

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
        management = Management.of(running);
        model = management.model();
        ask("get-roles-as-json", ROLES);
        ask("get-address-settings-as-json", SETTINGS);
    }

    private static void ask(String question, Map<String, JsonNode> answers) throws IOException {
        var told = management.ask(ADDRESSES.stream()
                .map(address -> Management.BROKER + ":" + question + "(address-match=\"" + address + "\")")
                .toArray(String[]::new));
        for (int i = 0; i < told.size(); i++) {
            answers.put(ADDRESSES.get(i), Api.JSON.readTree(told.get(i).asText()));
        }
    }

    private static String value(String pointer) {
        return model.at(pointer).asText();
    }

    private static List<String> names(String pointer) {
        var names = new ArrayList<String>();
        model.at(pointer).fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void the_database_has_on_disk_what_it_acknowledges_and_is_the_only_one() {
        assertThat(value(DATABASE + "xa-datasource-properties/URL/value"))
                .startsWith("jdbc:h2:file:" + gateway.launcher().data())
                .contains(";WRITE_DELAY=0;", ";DB_CLOSE_ON_EXIT=FALSE", ";LOCK_TIMEOUT=10000", ";TRACE_LEVEL_FILE=0");
        assertThat(value("/subsystem/ee/service/default-bindings/datasource")).isEqualTo(value(DATABASE + "jndi-name"));
        assertThat(names("/subsystem/datasources/xa-data-source")).containsExactly("SwitchboardDS");
        assertThat(names("/subsystem/datasources/data-source")).isEmpty();
    }

    @Test
    void the_database_says_with_a_code_why_a_commit_failed() {
        assertThat(value(DATABASE + "driver-name")).isEqualTo("recoverable-h2");
        assertThat(names("/subsystem/datasources/jdbc-driver")).containsExactly("recoverable-h2");
        assertThat(value("/subsystem/datasources/jdbc-driver/recoverable-h2/driver-xa-datasource-class-name"))
                .isEqualTo("switchboard.h2.RecoverableDataSource");
    }

    @ParameterizedTest
    @CsvSource({
        "min-pool-size, 2",
        "max-pool-size, 128",
        "blocking-timeout-wait-millis, 5000",
        "validate-on-match, true",
        "valid-connection-checker-class-name, org.jboss.jca.adapters.jdbc.extensions.novendor.JDBC4ValidConnectionChecker",
        "prepared-statements-cache-size, 64"
    })
    void the_database_pool_gives_only_good_connections_and_gives_up_soon(String attribute, String expected) {
        assertThat(value(DATABASE + attribute)).isEqualTo(expected);
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
        assertThat(value(BROKER + attribute)).isEqualTo(expected);
    }

    @Test
    void the_journal_type_in_use_is_known_and_told() {
        assertThat(value(BROKER + "runtime-journal-type"))
                .isIn("ASYNCIO", "NIO")
                .isEqualTo(value(BROKER + "journal-type"));
        assertThat(gateway.launcher().run("status")).contains("journal " + value(BROKER + "runtime-journal-type"));
    }

    @Test
    void the_broker_has_one_door_beside_the_gateways_own() {
        assertThat(names(BROKER + "http-acceptor")).isEmpty();
        assertThat(names(BROKER + "http-connector")).isEmpty();
        assertThat(names(BROKER + "acceptor")).isEmpty();
        assertThat(names(BROKER + "in-vm-acceptor")).containsExactly("in-vm");
        assertThat(names(BROKER + "remote-acceptor")).containsExactly("jms");
        assertThat(value(BROKER + "remote-acceptor/jms/params/protocols")).isEqualTo("CORE");
        assertThat(value(BROKER + "remote-acceptor/jms/params/connectionsAllowed"))
                .isEqualTo("200");
        assertThat(names(BROKER + "connection-factory")).containsExactly("InVmConnectionFactory");
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
        assertThat(upgrade("activemq-remoting")).doesNotContain(" 101 ");
        assertThatThrownBy(() -> connect(
                        "tcp://127.0.0.1:" + Gateway.HTTP
                                + "?httpUpgradeEnabled=true&httpUpgradeEndpoint=http-acceptor&callTimeout=5000",
                        "jms",
                        gateway.launcher().secret("jms-password")))
                .isInstanceOf(jakarta.jms.JMSException.class);
    }

    @Test
    void the_http_port_upgrades_to_no_remote_calls() throws IOException {
        assertThat(upgrade("jboss-remoting")).doesNotContain(" 101 ");
    }

    private static void connect(String url, String user, String password) throws jakarta.jms.JMSException {
        try (var factory = new ActiveMQConnectionFactory(url);
                var connection = factory.createConnection(user, password)) {
            connection.start();
        }
    }

    private static String upgrade(String protocol) throws IOException {
        try (var socket = new Socket("127.0.0.1", Gateway.HTTP)) {
            socket.setSoTimeout(30_000);
            var request = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: " + protocol
                    + "\r\nSec-ActiveMQRemoting-Key: eDHFiqcvTlR5JQZ7gw8Y5w==\r\nactivemq.endpoint: http-acceptor\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var buffer = new byte[64];
            int length = socket.getInputStream().read(buffer);
            return new String(buffer, 0, Math.max(0, length), StandardCharsets.US_ASCII);
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

    @Test
    void the_server_has_a_name_of_its_own_for_transactions() {
        var name = value("/subsystem/transactions/node-identifier");
        assertThat(name).isEqualTo(gateway.launcher().secret("node-id")).matches("sb-[A-Za-z0-9]{16}");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(23);
    }

    @ParameterizedTest
    @CsvSource({
        "/subsystem/transactions/default-timeout, 120",
        "/system-property/RecoveryEnvironmentBean.periodicRecoveryPeriod/value, 10",
        "/system-property/RecoveryEnvironmentBean.recoveryBackoffPeriod/value, 1",
        "/system-property/JTAEnvironmentBean.orphanSafetyInterval/value, 10000"
    })
    void transactions_end_soon_and_are_recovered_soon(String pointer, String expected) {
        assertThat(value(pointer)).isEqualTo(expected);
    }

    @Test
    void every_session_of_a_queue_consumer_finds_an_instance() {
        var pool = "/subsystem/ejb3/strict-max-bean-instance-pool/mdb-strict-max-pool/";
        assertThat(model.at(pool + "max-pool-size").asInt()).isEqualTo(32);
        assertThat(model.at(pool + "derive-size").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "http-listener/default/max-post-size, 67108864",
        "https-listener/https/max-post-size, 67108864",
        "http-listener/default/max-header-size, 32768",
        "https-listener/https/max-header-size, 32768",
        "http-listener/default/request-parse-timeout, 10000",
        "https-listener/https/request-parse-timeout, 10000",
        "http-listener/default/enable-http2, false",
        "host/default-host/default-response-code, 503"
    })
    void http_has_limits(String attribute, String expected) {
        assertThat(value(HTTP + attribute)).isEqualTo(expected);
    }

    @Test
    void http_tells_nothing_about_the_server() {
        assertThat(value("/subsystem/undertow/servlet-container/default/stack-trace-on-error"))
                .isEqualTo("none");
        var headers = gateway.admin().get("/status").response().headers().map();
        assertThat(headers).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void only_http_may_leave_this_host() {
        var bindings = model.at("/socket-binding-group/standard-sockets/socket-binding");
        var open = new ArrayList<String>();
        bindings.properties().forEach(binding -> {
            var place = binding.getValue().path("interface").asText();
            if (binding.getValue().path("bound").asBoolean()
                    && !Set.of("loopback", "management").contains(place)) {
                open.add(binding.getKey());
            }
        });
        assertThat(open).containsExactlyInAnyOrder("http", "https");
        assertThat(value("/interface/management/resolved-address")).isEqualTo("127.0.0.1");
        assertThat(value("/interface/loopback/resolved-address")).isEqualTo("127.0.0.1");
    }

    /** The kernel writes addresses in hexadecimal, the last octet of IPv4 first; state 0A is LISTEN. */
    @Test
    void nothing_listens_on_other_addresses_than_loopback() throws IOException {
        var listening = new ArrayList<String>();
        for (var line : Files.readAllLines(Path.of("/proc/net/tcp"))) {
            var fields = line.strip().split("\\s+");
            if (fields[3].equals("0A") && sockets().contains("socket:[" + fields[9] + "]")) {
                listening.add(fields[1]);
            }
        }
        assertThat(listening)
                .containsExactlyInAnyOrder(
                        loopback(Gateway.HTTP),
                        loopback(Gateway.HTTP + 363),
                        loopback(Gateway.JMS),
                        loopback(Gateway.MANAGEMENT));
    }

    private static String loopback(int port) {
        return "0100007F:%04X".formatted(port);
    }

    private static Set<String> sockets() throws IOException {
        var sockets = new TreeSet<String>();
        try (var files =
                Files.list(Path.of("/proc/" + gateway.launcher().server().pid() + "/fd"))) {
            for (var file : files.toList()) {
                if (Files.isSymbolicLink(file) && Files.exists(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                    sockets.add(Files.readSymbolicLink(file).toString());
                }
            }
        }
        return sockets;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/subsystem/iiop-openjdk",
                "/subsystem/webservices",
                "/subsystem/ejb3/service/remote",
                "/subsystem/jmx/remoting-connector/jmx",
                "/subsystem/naming/service/remote-naming",
                "/subsystem/remoting/http-connector/http-remoting-connector",
                "/subsystem/undertow/server/default-server/host/default-host/setting/http-invoker"
            })
    void doors_that_nobody_uses_are_gone(String pointer) {
        assertThat(model.at(pointer).isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin-password", "jms-password", "cluster-password", "keystore-password"})
    void no_log_has_a_password_in_it(String secret) throws IOException {
        var password = gateway.launcher().secret(secret).getBytes(StandardCharsets.UTF_8);
        try (var files = Files.walk(gateway.launcher().home())) {
            var logs = files.filter(file -> file.toString().contains("/log/") && Files.isRegularFile(file))
                    .toList();
            assertThat(logs).isNotEmpty();
            for (var log : logs) {
                assertThat(new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1))
                        .as(log.toString())
                        .doesNotContain(new String(password, StandardCharsets.ISO_8859_1));
            }
        }
    }
}
