package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the set-up script made of WildFly, by the values that the running server goes by; of its broker {@link
 * BrokerPlatformIT} tells.
 */
@ExtendWith(RunningGateway.class)
class PlatformIT {
    private static final String DATABASE = "/subsystem/datasources/xa-data-source/SwitchboardDS/";
    private static final String HTTP = "/subsystem/undertow/server/default-server/";

    private static Gateway gateway;
    private static ServerModel model;

    @BeforeAll
    static void ask(Gateway running) {
        gateway = running;
        model = ServerModel.of(Management.of(running));
    }

    @Test
    void the_database_has_on_disk_what_it_acknowledges_and_is_the_only_one() {
        assertThat(model.value(DATABASE + "xa-datasource-properties/URL/value"))
                .startsWith("jdbc:h2:file:" + gateway.launcher().data())
                .contains(";WRITE_DELAY=0;", ";DB_CLOSE_ON_EXIT=FALSE", ";LOCK_TIMEOUT=10000", ";TRACE_LEVEL_FILE=0");
        assertThat(model.value("/subsystem/ee/service/default-bindings/datasource"))
                .isEqualTo(model.value(DATABASE + "jndi-name"));
        assertThat(model.names("/subsystem/datasources/xa-data-source")).containsExactly("SwitchboardDS");
        assertThat(model.names("/subsystem/datasources/data-source")).isEmpty();
    }

    @Test
    void the_database_says_with_a_code_why_a_commit_failed() {
        assertThat(model.value(DATABASE + "driver-name")).isEqualTo("recoverable-h2");
        assertThat(model.names("/subsystem/datasources/jdbc-driver")).containsExactly("recoverable-h2");
        assertThat(model.value("/subsystem/datasources/jdbc-driver/recoverable-h2/driver-xa-datasource-class-name"))
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
        assertThat(model.value(DATABASE + attribute)).isEqualTo(expected);
    }

    @Test
    void the_http_port_upgrades_to_no_remote_calls() throws IOException {
        assertThat(Upgrade.answer("jboss-remoting")).doesNotContain(" 101 ");
    }

    @Test
    void the_server_has_a_name_of_its_own_for_transactions() {
        var name = model.value("/subsystem/transactions/node-identifier");
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
        assertThat(model.value(pointer)).isEqualTo(expected);
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
        assertThat(model.value(HTTP + attribute)).isEqualTo(expected);
    }

    @Test
    void http_tells_nothing_about_the_server() {
        assertThat(model.value("/subsystem/undertow/servlet-container/default/stack-trace-on-error"))
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
        assertThat(model.value("/interface/management/resolved-address")).isEqualTo("127.0.0.1");
        assertThat(model.value("/interface/loopback/resolved-address")).isEqualTo("127.0.0.1");
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

    @Test
    void the_password_of_the_environment_needs_no_file_of_the_server() {
        assertThat(gateway.launcher().data().resolve("switchboard/admin-password"))
                .doesNotExist();
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
