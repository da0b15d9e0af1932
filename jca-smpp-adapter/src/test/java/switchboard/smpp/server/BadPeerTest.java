package switchboard.smpp.server;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.smpp.Eventually.until;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeRequest;
import switchboard.smpp.server.FakeEsme.Frame;

class BadPeerTest extends EsmeTest {

    @ParameterizedTest
    @CsvSource({"0000000f", "00010001", "ffffffff", "47455420"})
    void what_can_be_no_pdu_is_nacked_and_the_connection_closed(String length) {
        open(settings());
        FakeEsme esme = connect();
        esme.sendHex(length + "00000004 00000000 00000001");
        assertThat(esme.readToEnd()).isEqualTo("00000010800000000000000200000000");
    }

    @Test
    void a_pdu_longer_than_the_server_takes_closes_the_connection() {
        open(settings().maxPduLength(256));
        FakeEsme esme = bound(FakeEsme.TRANSMITTER);
        esme.sendHex("00000101 00000004 00000000 00000001");
        assertThat(esme.readToEnd()).isEqualTo("00000010800000000000000200000000");
    }

    @Test
    void who_is_not_bound_has_only_short_pdus_kept() {
        open(settings());
        FakeEsme esme = connect();
        esme.sendHex("00000401 00000009 00000000 00000001");
        assertThat(esme.readToEnd()).isEqualTo("00000010800000000000000200000000");
    }

    @Test
    void who_is_bound_may_send_long_ones() throws Exception {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.send(0x103, 0, 7, "00" + "0000" + "00" + "0101343900" + "000000" + "0424ea60" + "78".repeat(60_000));
        assertThat(((EsmeRequest.Data) next().request()).message().data()).hasSize(60_000);
    }

    @ParameterizedTest
    @CsvSource({"00000111", "000000ff", "00010200"})
    void a_command_that_no_esme_sends_is_nacked_and_the_bind_stays(String command) throws Exception {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.send((int) Long.parseLong(command, 16), 0, 7, "00".repeat(20));
        assertThat(esme.read()).isEqualTo(new Frame(0x80000000, 0x03, 7, ""));
        esme.submit(8, "hello");
        next().answer(new EsmeAnswer.Taken("1"));
        assertThat(esme.read().status()).isZero();
    }

    @Test
    void what_only_an_smsc_sends_is_refused_and_the_bind_stays() throws Exception {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.send(0x05, 0, 7, "00".repeat(17));
        assertThat(esme.read()).isEqualTo(new Frame(0x80000005, 0x04, 7, "00"));
        esme.send(0x102, 0, 8, "00".repeat(6));
        esme.submit(9, "hello");
        next().answer(new EsmeAnswer.Taken("1"));
        assertThat(esme.read().sequence()).isEqualTo(9);
    }

    @Test
    void a_submit_that_is_cut_off_is_refused_and_the_next_one_taken() throws Exception {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.send(0x04, 0, 7, "000001");
        assertThat(esme.read()).satisfies(answer -> {
            assertThat(answer.command()).isEqualTo(0x80000004);
            assertThat(answer.status()).isIn(0x01, 0x02);
        });
        esme.submit(8, "hello");
        next().answer(new EsmeAnswer.Taken("1"));
        assertThat(esme.read().sequence()).isEqualTo(8);
    }

    @Test
    void answers_to_nothing_are_left_as_they_are() throws Exception {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.send(0x80000005, 0, 99, "00");
        esme.send(0x80000000, 0x03, 98, "");
        esme.send(0x80000006, 0, 97, "");
        esme.send(0x80000abc, 0, 96, "");
        esme.submit(8, "hello");
        next().answer(new EsmeAnswer.Taken("1"));
        assertThat(esme.read()).isEqualTo(new Frame(0x80000004, 0, 8, "3100"));
    }

    @Test
    void who_reads_no_answers_is_read_no_more_and_disconnected_in_the_end() {
        open(settings().responseTimeout(Duration.ofMillis(200)));
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        String enquiries = "00000010000000150000000000000001".repeat(4_000);
        until(() -> {
            try {
                esme.sendHex(enquiries);
                return status().connections() == 0;
            } catch (UncheckedIOException closed) {
                return true;
            }
        });
        until(() -> status().connections() == 0);
    }

    @Test
    void a_bad_peer_harms_no_other() throws Exception {
        open(settings());
        FakeEsme good = bound(FakeEsme.TRANSCEIVER);
        connect().sendHex("ffffffffffffffff");
        connect().sendHex("00000040");
        good.submit(1, "hello");
        next().answer(new EsmeAnswer.Taken("1"));
        assertThat(good.read().status()).isZero();
    }
}
