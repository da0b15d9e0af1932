package switchboard.smpp.server;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.smpp.Eventually.until;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.smpp.BindAnswer;
import switchboard.smpp.BindType;
import switchboard.smpp.EsmeLimits;
import switchboard.smpp.LogTap;
import switchboard.smpp.server.FakeEsme.Frame;

class BindTest extends EsmeTest {

    /** gateway, and sc_interface_version 3.4. */
    private static final String WELCOME = "6761746577617900" + "0210000134";

    @ParameterizedTest
    @CsvSource({"9, TRANSCEIVER", "2, TRANSMITTER", "1, RECEIVER"})
    void an_esme_binds_in_each_way(int command, BindType type) {
        open(settings());
        assertThat(connect().bind(command, "acme", "secret")).isEqualTo(new Frame(0x80000000 | command, 0, 1, WELCOME));
        assertThat(status().esmes()).singleElement().satisfies(esme -> {
            assertThat(esme.bind().systemId()).isEqualTo("acme");
            assertThat(esme.bind().bindType()).isEqualTo(type);
        });
    }

    @Test
    void the_application_learns_all_of_an_attempt_and_the_password_is_shown_nowhere() {
        open(settings());
        connect()
                .sendHex("00000027 00000009 00000000 00000001" + "61636d6500" + "73656372657400" + "564d5300" + "34"
                        + "0101" + "34392a00");
        until(() -> attempts.size() == 1);
        assertThat(attempts.get(0)).hasToString(attempts.get(0).toString().replace("secret", "***"));
        assertThat(attempts.get(0).password()).isEqualTo("secret");
        assertThat(attempts.get(0).bind().systemType()).isEqualTo("VMS");
        assertThat(attempts.get(0).bind().addressRange().value()).isEqualTo("49*");
    }

    @Test
    void a_wrong_name_is_answered_as_a_wrong_password_is() {
        doorkeeper = attempt ->
                new BindAnswer.Refused(attempt.bind().systemId().equals("acme") ? 0x0e : 0x0f, "for the log");
        open(settings());
        assertThat(connect().bind(FakeEsme.TRANSCEIVER, "acme", "wrong"))
                .isEqualTo(connect().bind(FakeEsme.TRANSCEIVER, "nobody", "wrong"))
                .isEqualTo(new Frame(0x80000009, 0x0e, 1, ""));
    }

    @Test
    void a_refused_bind_ends_the_connection() {
        open(settings());
        FakeEsme esme = connect();
        esme.bind(FakeEsme.TRANSCEIVER, "acme", "wrong");
        assertThat(esme.readToEnd()).isEmpty();
    }

    @Test
    void a_second_bind_is_refused_and_the_first_stays() {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        assertThat(esme.bind(FakeEsme.TRANSMITTER, "acme", "secret").status()).isEqualTo(0x05);
        assertThat(status().esmes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"4, 80000004", "3, 80000003", "103, 80000103", "6, 80000006"})
    void nothing_is_done_before_a_bind(String command, String answer) {
        open(settings());
        FakeEsme esme = connect();
        esme.send(
                Integer.parseInt(command, 16),
                0,
                7,
                command.equals("6") ? "" : FakeEsme.text("").repeat(40));
        assertThat(esme.read()).satisfies(refusal -> {
            assertThat(refusal.command()).isEqualTo(Integer.parseUnsignedInt(answer, 16));
            assertThat(refusal.status()).isEqualTo(0x04);
        });
    }

    @Test
    void an_enquire_link_is_answered_before_a_bind() {
        open(settings());
        FakeEsme esme = connect();
        esme.send(0x15, 0, 7, "");
        assertThat(esme.read()).isEqualTo(new Frame(0x80000015, 0, 7, ""));
    }

    @ParameterizedTest
    @CsvSource({"51, 6761746577617900", "0, 6761746577617900", "80, 67617465776179000210000150"})
    void an_esme_gets_optional_parameters_from_version_3_4_on(int version, String body) {
        open(settings());
        assertThat(connect()
                        .bind(FakeEsme.TRANSCEIVER, "acme", "secret", version)
                        .body())
                .isEqualTo(body);
    }

    @Test
    void who_does_not_bind_in_time_is_disconnected() {
        open(settings().unboundTime(Duration.ofMillis(50)));
        assertThat(connect().readToEnd()).isEmpty();
    }

    @Test
    void an_account_has_as_many_binds_as_it_may() {
        limits = new EsmeLimits(1, 100, 10, 0, 1);
        open(settings());
        bound(FakeEsme.TRANSMITTER);
        assertThat(connect().bind(FakeEsme.RECEIVER, "acme", "secret").status()).isEqualTo(0x0d);
        assertThat(connect().bind(FakeEsme.RECEIVER, "other", "secret").status())
                .isZero();
    }

    @Test
    void after_too_many_failures_binds_from_there_are_refused_unasked() {
        open(settings().maxFailedBinds(2));
        connect().bind(FakeEsme.TRANSCEIVER, "acme", "wrong");
        connect().bind(FakeEsme.TRANSCEIVER, "acme", "wrong");
        assertThat(connect().bind(FakeEsme.TRANSCEIVER, "acme", "secret").status())
                .isEqualTo(0x0d);
        assertThat(attempts).hasSize(2);
    }

    @Test
    void that_binds_are_refused_unasked_is_told_once() {
        StringBuffer logged = new StringBuffer();
        open(settings().maxFailedBinds(1));
        try (LogTap tap = new LogTap(logged)) {
            connect().bind(FakeEsme.TRANSCEIVER, "acme", "wrong");
            connect().bind(FakeEsme.TRANSCEIVER, "acme", "wrong");
            connect().bind(FakeEsme.TRANSCEIVER, "acme", "wrong");
        }
        assertThat(logged)
                .containsOnlyOnce("SWSMPP000106")
                .containsOnlyOnce("more binds from there are refused unasked");
    }

    @Test
    void a_name_that_would_forge_a_log_line_is_never_asked_about() {
        open(settings());
        assertThat(connect().bind(FakeEsme.TRANSCEIVER, "a\nWARN", "secret").status())
                .isEqualTo(0x0f);
        assertThat(attempts).isEmpty();
    }

    @Test
    void a_name_that_is_too_long_is_never_asked_about() {
        open(settings());
        assertThat(connect()
                        .bind(FakeEsme.TRANSCEIVER, "a".repeat(16), "secret")
                        .status())
                .isEqualTo(0x0f);
        assertThat(attempts).isEmpty();
    }

    @Test
    void a_system_type_is_shown_without_what_is_not_printable() {
        open(settings());
        connect()
                .send(0x09, 0, 1, FakeEsme.text("acme") + FakeEsme.text("secret") + FakeEsme.text("V\nS") + "34000000");
        until(() -> attempts.size() == 1);
        assertThat(attempts.get(0).bind().systemType()).isEqualTo("V?S");
    }

    @Test
    void connections_beyond_the_limit_of_an_address_are_closed_at_once() {
        open(settings().maxConnectionsPerAddress(1));
        bound(FakeEsme.TRANSCEIVER);
        assertThat(connect().readToEnd()).isEmpty();
        assertThat(status().connections()).isEqualTo(1);
    }

    @Test
    void a_place_is_free_again_when_its_connection_has_closed() {
        open(settings().maxConnections(1));
        bound(FakeEsme.TRANSCEIVER).close();
        until(() -> status().connections() == 0);
        bound(FakeEsme.TRANSCEIVER);
        assertThat(status().connections()).isEqualTo(1);
    }

    @Test
    void a_bind_that_nobody_can_judge_is_refused_for_now_and_not_counted_as_failure() {
        doorkeeper = attempt -> new BindAnswer.Refused(0x08, "the database is away");
        open(settings().maxFailedBinds(1));
        assertThat(connect().bind(FakeEsme.TRANSCEIVER, "acme", "secret").status())
                .isEqualTo(0x08);
        assertThat(connect().bind(FakeEsme.TRANSCEIVER, "acme", "secret").status())
                .isEqualTo(0x08);
    }
}
