package switchboard.smpp.server;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.smpp.Eventually.until;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.smpp.Body;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeLimits;
import switchboard.smpp.EsmeMessage;
import switchboard.smpp.EsmeRequest;
import switchboard.smpp.OptionalParameter;
import switchboard.smpp.ReceiptState;
import switchboard.smpp.SmppAddress;
import switchboard.smpp.TypeOfAddress;
import switchboard.smpp.server.FakeEsme.Frame;

class RequestTest extends EsmeTest {

    /** From 12345 to 49170, hello. */
    private static final String ADDRESSES = "0300" + "313233343500" + "0101" + "343931373000";

    @Test
    void a_submit_is_answered_when_the_application_has_and_not_before() throws Exception {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.submit(7, "hello");
        PendingRequest request = next();
        esme.send(0x15, 0, 8, "");
        assertThat(esme.read().command()).isEqualTo(0x80000015);
        request.answer(new EsmeAnswer.Taken("0190a3"));
        assertThat(esme.read()).isEqualTo(new Frame(0x80000004, 0, 7, "30313930613300"));
    }

    @Test
    void every_field_of_a_submit_reaches_the_application() throws Exception {
        open(settings());
        bound(FakeEsme.TRANSMITTER)
                .send(
                        0x04,
                        0,
                        7,
                        "434d5400" + ADDRESSES + "40" + "7f" + "02" + FakeEsme.text("261121083000000+")
                                + FakeEsme.text("261122083000004+") + "11" + "01" + "08" + "05" + "08"
                                + "050003010201" + "0041" + "0204" + "0002" + "0007");
        EsmeRequest.Submit submit = (EsmeRequest.Submit) next().request();
        assertThat(submit.destination()).isEqualTo(new SmppAddress(new TypeOfAddress(1, 1), "49170"));
        assertThat(submit.message())
                .isEqualTo(new EsmeMessage(
                        "CMT",
                        new SmppAddress(new TypeOfAddress(3, 0), "12345"),
                        0x40,
                        0x7f,
                        2,
                        Instant.parse("2026-11-21T08:30:00Z"),
                        Instant.parse("2026-11-22T07:30:00Z"),
                        0x11,
                        true,
                        8,
                        5,
                        new byte[] {0, 'A'},
                        new byte[] {5, 0, 3, 1, 2, 1},
                        List.of(OptionalParameter.of(0x0204, new byte[] {0, 7}))));
        assertThat(submit.message().body()).isEqualTo(new Body.Text("A"));
    }

    @Test
    void a_data_sm_brings_its_text_as_message_payload() throws Exception {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.send(0x103, 0, 7, "00" + ADDRESSES + "00" + "01" + "03" + "0424" + "0005" + "68656c6c6f");
        PendingRequest request = next();
        EsmeRequest.Data data = (EsmeRequest.Data) request.request();
        assertThat(data.message().body()).isEqualTo(new Body.Text("hello"));
        assertThat(data.message().parameters()).isEmpty();
        request.answer(new EsmeAnswer.Taken("1"));
        assertThat(esme.read()).isEqualTo(new Frame(0x80000103, 0, 7, "3100"));
    }

    @Test
    void a_query_is_answered_with_the_state() throws Exception {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.send(0x03, 0, 7, FakeEsme.text("0190a3") + "0300" + FakeEsme.text("12345"));
        PendingRequest request = next();
        assertThat(((EsmeRequest.Query) request.request()).messageId()).isEqualTo("0190a3");
        Instant at = Instant.parse("2026-11-21T08:30:00Z");
        request.answer(new EsmeAnswer.Found("0190a3", ReceiptState.UNDELIVERABLE, at, 27));
        assertThat(esme.read())
                .isEqualTo(new Frame(
                        0x80000003, 0, 7, FakeEsme.text("0190a3") + FakeEsme.text("261121083000000+") + "051b"));
    }

    @Test
    void a_cancel_is_answered_done() throws Exception {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.send(0x08, 0, 7, "00" + FakeEsme.text("0190a3") + ADDRESSES);
        PendingRequest request = next();
        assertThat(request.request()).isInstanceOf(EsmeRequest.Cancel.class);
        request.answer(new EsmeAnswer.Done());
        assertThat(esme.read()).isEqualTo(new Frame(0x80000008, 0, 7, ""));
    }

    @Test
    void a_submit_multi_names_all_destinations_and_is_told_which_were_not_taken() throws Exception {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.send(
                0x21,
                0,
                7,
                "00" + "0300313233343500" + "02" + "01" + "0101343900" + "02" + "667269656e647300" + "000000" + "0000"
                        + "0100" + "0300" + "0568656c6c6f");
        PendingRequest request = next();
        EsmeRequest.SubmitMulti multi = (EsmeRequest.SubmitMulti) request.request();
        SmppAddress phone = new SmppAddress(new TypeOfAddress(1, 1), "49");
        assertThat(multi.destinations()).containsExactly(phone);
        assertThat(multi.distributionLists()).containsExactly("friends");
        assertThat(multi.message().body()).isEqualTo(new Body.Text("hello"));
        request.answer(new EsmeAnswer.TakenForSome("1", List.of(new EsmeAnswer.Unsuccessful(phone, 0x0b))));
        assertThat(esme.read()).isEqualTo(new Frame(0x80000021, 0, 7, "3100" + "01" + "0101343900" + "0000000b"));
    }

    @Test
    void a_replacement_is_answered_done() throws Exception {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.send(0x07, 0, 7, FakeEsme.text("0190a3") + "0300313233343500" + "0000" + "01" + "00" + "0568656c6c6f");
        PendingRequest request = next();
        assertThat(((EsmeRequest.Replace) request.request()).data())
                .isEqualTo("hello".getBytes(StandardCharsets.US_ASCII));
        request.answer(new EsmeAnswer.Done());
        assertThat(esme.read()).isEqualTo(new Frame(0x80000007, 0, 7, ""));
    }

    @Test
    void a_submit_multi_takes_as_much_of_the_rate_as_it_has_destinations() throws Exception {
        limits = new EsmeLimits(10, 100, 10, 1, 2);
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.send(
                0x21,
                0,
                7,
                "00" + "0300313233343500" + "02" + "010101343900".repeat(2) + "000000" + "0000" + "0100" + "0300"
                        + "00");
        next();
        esme.submit(8, "too much");
        assertThat(esme.read()).isEqualTo(new Frame(0x80000004, 0x58, 8, ""));
    }

    @Test
    void a_refusal_has_its_status_and_no_body() throws Exception {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.submit(7, "hello");
        next().answer(new EsmeAnswer.Refused(0x0b));
        assertThat(esme.read()).isEqualTo(new Frame(0x80000004, 0x0b, 7, ""));
    }

    @Test
    void an_answer_to_something_else_is_a_system_error() throws Exception {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.submit(7, "hello");
        next().answer(new EsmeAnswer.Done());
        assertThat(esme.read()).isEqualTo(new Frame(0x80000004, 0x08, 7, ""));
    }

    @Test
    void answers_come_in_the_order_in_which_the_application_gives_them() throws Exception {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.submit(7, "one");
        esme.submit(8, "two");
        PendingRequest first = next();
        next().answer(new EsmeAnswer.Taken("2"));
        assertThat(esme.read().sequence()).isEqualTo(8);
        first.answer(new EsmeAnswer.Taken("1"));
        assertThat(esme.read().sequence()).isEqualTo(7);
    }

    @Test
    void a_receiver_may_not_submit() {
        open(settings());
        FakeEsme esme = bound(FakeEsme.RECEIVER);
        esme.submit(7, "hello");
        assertThat(esme.read()).isEqualTo(new Frame(0x80000004, 0x04, 7, ""));
        assertThat(requests).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "00 0300313233343500 010100 000000 0000 0100 0300 00, 0b",
        "414243444546 00 0300313233343500 0101343900 000000 0000 0100 0300 00, 15",
        "00 0300 313233343536373839303132333435363738393031 00 0101343900 000000 0000 0100 0300 00, 0a",
        "00 0300313233343500 0101343900 000004 0000 0100 0300 00, 06",
        "00 0300313233343500 0101343900 000000 3100 00 0100 0300 00, 61",
        "00 0300313233343500 0101343900 000000 00 3100 0100 0300 00, 62",
        "00 0300313233343500 0101343900 000000 0000 0102 0300 00, 54",
        "00 0300313233343500 0101343900 400000 0000 0100 0300 01 05, 43",
        "00 0300313233343500 0101343900 000000 0000 0100 0300 01 41 0424 0001 42, c1",
    })
    void a_field_that_breaks_the_specification_has_its_own_status(String body, String status) {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.send(0x04, 0, 7, body.replace(" ", ""));
        assertThat(esme.read()).isEqualTo(new Frame(0x80000004, Integer.parseInt(status, 16), 7, ""));
        assertThat(requests).isEmpty();
    }

    @Test
    void beyond_the_window_requests_are_throttled_until_one_is_answered() throws Exception {
        limits = new EsmeLimits(10, 2, 10, 0, 1);
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.submit(1, "one");
        esme.submit(2, "two");
        esme.submit(3, "three");
        assertThat(esme.read()).isEqualTo(new Frame(0x80000004, 0x58, 3, ""));
        next().answer(new EsmeAnswer.Taken("1"));
        esme.read();
        esme.submit(4, "four");
        next();
        assertThat(((EsmeRequest.Submit) next().request()).message().data())
                .isEqualTo("four".getBytes(StandardCharsets.US_ASCII));
        assertThat(status().esmes()).singleElement().satisfies(bind -> {
            assertThat(bind.requests()).isEqualTo(4);
            assertThat(bind.throttled()).isEqualTo(1);
            assertThat(bind.unanswered()).isEqualTo(2);
        });
    }

    @Test
    void the_rate_is_the_accounts_over_all_its_binds_and_survives_them() {
        limits = new EsmeLimits(10, 100, 10, 1, 2);
        open(settings());
        FakeEsme first = bound(FakeEsme.TRANSMITTER);
        first.submit(1, "one");
        until(() -> requests.size() == 1);
        first.close();
        until(() -> status().connections() == 0);
        FakeEsme second = bound(FakeEsme.TRANSMITTER);
        second.submit(1, "two");
        second.submit(2, "three");
        assertThat(second.read()).isEqualTo(new Frame(0x80000004, 0x58, 2, ""));
        assertThat(requests).hasSize(2);
    }

    @Test
    void the_highest_sequence_number_is_answered_with_itself() throws Exception {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.submit(0x7fffffff, "hello");
        next().answer(new EsmeAnswer.Taken("1"));
        assertThat(esme.read().sequence()).isEqualTo(0x7fffffff);
    }

    @Test
    void an_answer_after_the_end_of_the_session_is_dropped() throws Exception {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.submit(1, "hello");
        PendingRequest request = next();
        esme.close();
        until(() -> status().connections() == 0);
        request.answer(new EsmeAnswer.Taken("1"));
        assertThat(bound(FakeEsme.TRANSCEIVER)).isNotNull();
    }
}
