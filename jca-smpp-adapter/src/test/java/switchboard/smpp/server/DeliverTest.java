package switchboard.smpp.server;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.smpp.Eventually.until;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import switchboard.smpp.EsmeDelivery;
import switchboard.smpp.EsmeDelivery.Message;
import switchboard.smpp.EsmeDelivery.NetworkError;
import switchboard.smpp.EsmeDelivery.Receipt;
import switchboard.smpp.EsmeDeliveryResult;
import switchboard.smpp.EsmeDeliveryResult.NotSent;
import switchboard.smpp.EsmeDeliveryResult.Refused;
import switchboard.smpp.EsmeDeliveryResult.Taken;
import switchboard.smpp.EsmeDeliveryResult.Unanswered;
import switchboard.smpp.EsmeDeliveryResult.Unsendable;
import switchboard.smpp.EsmeLimits;
import switchboard.smpp.OptionalParameter;
import switchboard.smpp.ReceiptState;
import switchboard.smpp.SmppAddress;
import switchboard.smpp.server.FakeEsme.Frame;

class DeliverTest extends EsmeTest {

    private static final SmppAddress PHONE = SmppAddress.of("491701234567");
    private static final SmppAddress SERVICE = SmppAddress.of("12345");
    private static final String FROM_PHONE_TO_SERVICE =
            "0101" + FakeEsme.text("491701234567") + "0300" + FakeEsme.text("12345");

    @Test
    void a_message_is_delivered_and_taken() {
        open(settings());
        FakeEsme esme = bound(FakeEsme.RECEIVER);
        CompletableFuture<List<EsmeDeliveryResult>> results = deliver(message("hello"));
        Frame delivery = esme.read();
        assertThat(delivery)
                .isEqualTo(new Frame(
                        0x05,
                        0,
                        1,
                        "00" + FROM_PHONE_TO_SERVICE + "000000" + "0000" + "0000" + "0300" + "0568656c6c6f"));
        esme.answer(delivery, 0);
        assertThat(results.join()).containsExactly(new Taken());
    }

    @Test
    void a_part_of_a_long_message_has_its_header_and_its_parameters() {
        open(settings());
        FakeEsme esme = bound(FakeEsme.RECEIVER);
        deliver(new Message(
                PHONE,
                SERVICE,
                "CMT",
                1,
                2,
                8,
                new byte[] {0, 'A'},
                new byte[] {5, 0, 3, 1, 2, 1},
                List.of(OptionalParameter.of(0x020a, new byte[] {0, 9}))));
        assertThat(esme.read().body())
                .isEqualTo("434d5400" + FROM_PHONE_TO_SERVICE + "400102" + "0000" + "0000" + "0800" + "08"
                        + "050003010201" + "0041" + "020a00020009");
    }

    @Test
    void what_is_too_long_for_a_short_message_goes_as_message_payload() {
        open(settings());
        FakeEsme esme = bound(FakeEsme.RECEIVER);
        deliver(message("x".repeat(255)));
        assertThat(esme.read().body()).endsWith("0300" + "00" + "0424" + "00ff" + "78".repeat(255));
    }

    @Test
    void an_esme_of_version_3_3_is_sent_nothing_that_needs_optional_parameters() {
        open(settings());
        FakeEsme esme = connect();
        esme.bind(FakeEsme.RECEIVER, "acme", "secret", 0x33);
        assertThat(deliver(message("x".repeat(255))).join())
                .containsExactly(new Unsendable("it can't be encoded: 255 octets, SMPP 3.3 takes 254 at most"));
        deliver(receipt());
        assertThat(esme.read().body()).endsWith(FakeEsme.text("text:").replaceAll("00$", ""));
    }

    @Test
    void a_receipt_has_text_and_optional_parameters() {
        open(settings());
        FakeEsme esme = bound(FakeEsme.RECEIVER);
        deliver(receipt());
        String text = "id:0190a3 sub:001 dlvrd:000 submit date:2611210830 done date:2611210831 stat:UNDELIV err:027"
                + " text:";
        assertThat(esme.read().body())
                .isEqualTo("00" + FROM_PHONE_TO_SERVICE + "040000" + "0000" + "0000" + "0000"
                        + "%02x".formatted(text.length()) + FakeEsme.text(text).replaceAll("00$", "")
                        + "001e0007" + FakeEsme.text("0190a3") + "0427000105" + "0423000303001b");
    }

    @Test
    void a_refusal_tells_its_status() {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        CompletableFuture<List<EsmeDeliveryResult>> results = deliver(message("hello"));
        esme.answer(esme.read(), 0x64);
        assertThat(results.join()).containsExactly(new Refused(0x64, "ESME_RX_T_APPN"));
    }

    @Test
    void without_an_answer_in_time_it_is_unanswered() {
        open(settings().responseTimeout(Duration.ofMillis(50)));
        bound(FakeEsme.RECEIVER);
        assertThat(deliver(message("hello")).join()).containsExactly(new Unanswered("no answer within PT0.05S"));
    }

    @Test
    void an_address_that_no_deliver_sm_takes_is_unsendable() {
        open(settings());
        bound(FakeEsme.RECEIVER);
        SmppAddress jid = SmppAddress.of("somebody@chat.example");
        assertThat(deliver(Message.of(jid, SERVICE, 3, new byte[] {'x'})).join())
                .containsExactly(
                        new Unsendable("it can't be encoded: source has 21 characters, deliver_sm takes 20 at most"));
    }

    @Test
    void without_a_bind_that_receives_nothing_is_sent() {
        open(settings());
        bound(FakeEsme.TRANSMITTER);
        assertThat(deliver(message("hello"), message("again")).join())
                .containsExactly(new NotSent("not bound"), new NotSent("not bound"));
        assertThat(servers.deliver(SERVER, "nobody", List.of(message("hello")))
                        .toCompletableFuture()
                        .join())
                .containsExactly(new NotSent("not bound"));
    }

    @Test
    void nothing_to_deliver_is_done_at_once() {
        open(settings());
        assertThat(deliver().join()).isEmpty();
    }

    @Test
    void deliveries_are_spread_over_the_binds_of_an_account() {
        limits = new EsmeLimits(10, 100, 2, 0, 1);
        open(settings());
        FakeEsme one = bound(FakeEsme.RECEIVER);
        FakeEsme two = bound(FakeEsme.TRANSCEIVER);
        deliver(message("a"), message("b"), message("c"), message("d"));
        assertThat(IntStream.of(one.read().sequence(), one.read().sequence())).containsExactly(1, 2);
        assertThat(IntStream.of(two.read().sequence(), two.read().sequence())).containsExactly(1, 2);
    }

    @Test
    void what_finds_no_window_free_waits_for_an_answer() {
        limits = new EsmeLimits(10, 100, 1, 0, 1);
        open(settings());
        FakeEsme esme = bound(FakeEsme.RECEIVER);
        CompletableFuture<List<EsmeDeliveryResult>> results = deliver(message("a"), message("b"));
        Frame first = esme.read();
        assertThat(status().esmes().get(0).inFlight()).isEqualTo(1);
        esme.answer(first, 0);
        esme.answer(esme.read(), 0);
        assertThat(results.join()).containsExactly(new Taken(), new Taken());
    }

    @Test
    void when_a_bind_closes_what_it_has_is_unanswered_and_what_waits_goes_to_the_others() {
        limits = new EsmeLimits(10, 100, 1, 0, 1);
        open(settings());
        FakeEsme one = bound(FakeEsme.RECEIVER);
        FakeEsme two = bound(FakeEsme.RECEIVER);
        CompletableFuture<List<EsmeDeliveryResult>> results = deliver(message("a"), message("b"), message("c"));
        one.read();
        Frame b = two.read();
        one.close();
        until(() -> status().connections() == 1);
        two.answer(b, 0);
        two.answer(two.read(), 0);
        assertThat(results.join())
                .containsExactly(new Unanswered("connection closed by the peer"), new Taken(), new Taken());
    }

    @Test
    void when_the_last_bind_closes_what_waits_is_not_sent() {
        limits = new EsmeLimits(10, 100, 1, 0, 1);
        open(settings());
        FakeEsme esme = bound(FakeEsme.RECEIVER);
        CompletableFuture<List<EsmeDeliveryResult>> results = deliver(message("a"), message("b"));
        esme.read();
        esme.close();
        assertThat(results.join())
                .containsExactly(new Unanswered("connection closed by the peer"), new NotSent("not bound"));
    }

    private CompletableFuture<List<EsmeDeliveryResult>> deliver(EsmeDelivery... deliveries) {
        return servers.deliver(SERVER, "acme", List.of(deliveries)).toCompletableFuture();
    }

    private static Message message(String text) {
        return Message.of(PHONE, SERVICE, 3, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Receipt receipt() {
        return new Receipt(
                PHONE,
                SERVICE,
                "0190a3",
                ReceiptState.UNDELIVERABLE,
                false,
                Instant.parse("2026-11-21T08:30:59Z"),
                Instant.parse("2026-11-21T08:31:00Z"),
                "027",
                new NetworkError(3, 27),
                "");
    }
}
