package switchboard.smpp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jsmpp.bean.Address;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.LongSMS;
import org.jsmpp.bean.MessageState;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameters;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.ReplaceIfPresentFlag;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.bean.UnsuccessDelivery;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.smpp.Body;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeLimits;
import switchboard.smpp.EsmeMessage;
import switchboard.smpp.EsmeRequest;
import switchboard.smpp.ReceiptState;
import switchboard.smpp.SmppAddress;
import switchboard.smpp.TypeOfAddress;
import switchboard.smpp.server.PendingRequest;
import switchboard.smpp.text.Segment;
import switchboard.smpp.text.UserDataHeader;

/**
 * jSMPP submits to our server and asks about what it submitted.
 *
 * <p>jSMPP lets nobody see the header of an answer, tells no network error of a query as more than an octet, and sends no
 * destination by distribution list together with addresses: these are tried octet by octet elsewhere.
 */
class RequestOfEsmeTest extends EsmeContract {

    private static final int HEADER = 0x40;
    private static final SmppAddress SOURCE = new SmppAddress(new TypeOfAddress(3, 0), "12345");
    private static final SmppAddress DESTINATION = new SmppAddress(new TypeOfAddress(1, 1), "491701234567");
    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LONG = "0123456789".repeat(40).getBytes(StandardCharsets.US_ASCII);

    @BeforeEach
    void listen() {
        limits = new EsmeLimits(10, 1, 10, 0, 1);
        open(settings());
    }

    @Test
    void every_field_of_a_submit_arrives_and_the_id_comes_back() throws Exception {
        CompletableFuture<SubmitSmResult> submit = jsmpp(BindType.BIND_TX).submit(0, 1, HELLO);
        PendingRequest request = next();
        EsmeRequest.Submit asked = (EsmeRequest.Submit) request.request();
        assertThat(asked.destination()).isEqualTo(DESTINATION);
        assertThat(asked.message())
                .isEqualTo(new EsmeMessage(
                        "CMT",
                        SOURCE,
                        0,
                        0x41,
                        2,
                        null,
                        Instant.parse("2026-11-22T08:30:00Z"),
                        1,
                        false,
                        0,
                        0,
                        HELLO,
                        new byte[0],
                        List.of()));
        request.answer(new EsmeAnswer.Taken("0190a3"));
        assertThat(submit.join().getMessageId()).isEqualTo("0190a3");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x01, 0x08, 0x0a, 0x0b, 0x14, 0x45, 0x58, 0x64, 0x401})
    void a_refusal_is_told(int status) throws Exception {
        CompletableFuture<SubmitSmResult> submit = jsmpp(BindType.BIND_TX).submit("hello");
        next().answer(new EsmeAnswer.Refused(status));
        assertThat(JsmppEsme.status(submit)).isEqualTo(status);
    }

    @Test
    void a_submit_beyond_the_window_is_throttled_and_the_next_one_taken() throws Exception {
        JsmppEsme esme = jsmpp(BindType.BIND_TX);
        CompletableFuture<SubmitSmResult> first = esme.submit("first");
        PendingRequest request = next();
        assertThat(JsmppEsme.status(esme.submit("too much"))).isEqualTo(0x58);
        request.answer(new EsmeAnswer.Taken("1"));
        first.join();
        CompletableFuture<SubmitSmResult> later = esme.submit("later");
        next().answer(new EsmeAnswer.Taken("2"));
        assertThat(later.join().getMessageId()).isEqualTo("2");
    }

    @Test
    void a_long_message_that_jsmpp_has_split_is_whole_again() throws Exception {
        JsmppEsme esme = jsmpp(BindType.BIND_TX);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        byte[][] parts = LongSMS.splitMessage8Bit(LONG);
        for (int i = 0; i < parts.length; i++) {
            EsmeMessage part = submitted(esme, HEADER, parts[i]);
            Segment place = UserDataHeader.parse(part.udh()).segment().orElseThrow();
            assertThat(List.of(place.total(), place.sequence())).containsExactly(parts.length, i + 1);
            whole.writeBytes(part.data());
        }
        assertThat(whole.toByteArray()).isEqualTo(LONG);
    }

    @Test
    void a_header_with_a_16_bit_reference_is_taken_off() throws Exception {
        EsmeMessage part = submitted(jsmpp(BindType.BIND_TX), HEADER, new byte[] {6, 8, 4, 1, 2, 2, 1, 'h', 'i'});
        assertThat(UserDataHeader.parse(part.udh()).segment()).contains(new Segment(0x0102, 2, 1));
        assertThat(part.data()).containsExactly('h', 'i');
    }

    @Test
    void the_place_of_a_part_comes_by_tlvs() throws Exception {
        EsmeMessage part = submitted(
                jsmpp(BindType.BIND_TX),
                0,
                HELLO,
                OptionalParameters.newSarMsgRefNum(9),
                OptionalParameters.newSarTotalSegments(2),
                OptionalParameters.newSarSegmentSeqnum(1));
        assertThat(part.parameters())
                .containsExactly(
                        switchboard.smpp.OptionalParameter.of(0x020c, new byte[] {0, 9}),
                        switchboard.smpp.OptionalParameter.of(0x020e, new byte[] {2}),
                        switchboard.smpp.OptionalParameter.of(0x020f, new byte[] {1}));
    }

    @Test
    void a_long_message_arrives_whole_as_message_payload() throws Exception {
        EsmeMessage message =
                submitted(jsmpp(BindType.BIND_TX), 0, new byte[0], new OptionalParameter.Message_payload(LONG));
        assertThat(message.data()).isEqualTo(LONG);
        assertThat(message.parameters()).isEmpty();
    }

    @Test
    void a_data_sm_arrives_and_its_id_comes_back() throws Exception {
        CompletableFuture<DataSmResult> data = jsmpp(BindType.BIND_TRX)
                .call(jsmpp -> jsmpp.dataShortMessage(
                        "CMT",
                        TypeOfNumber.NETWORK_SPECIFIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "12345",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        "491701234567",
                        new ESMClass(),
                        new RegisteredDelivery(),
                        new RawDataCoding((byte) 0),
                        new OptionalParameter.Message_payload(HELLO)));
        PendingRequest request = next();
        EsmeRequest.Data asked = (EsmeRequest.Data) request.request();
        assertThat(asked.destination()).isEqualTo(DESTINATION);
        assertThat(asked.message().body()).isEqualTo(new Body.Text("hello"));
        request.answer(new EsmeAnswer.Taken("0190a3"));
        assertThat(data.join().getMessageId()).isEqualTo("0190a3");
    }

    @Test
    void a_submit_multi_is_told_which_destinations_were_not_taken() throws Exception {
        SmppAddress refused = new SmppAddress(new TypeOfAddress(1, 1), "4917");
        CompletableFuture<SubmitMultiResult> multi = submitMulti("491701234567", "4917");
        PendingRequest request = next();
        EsmeRequest.SubmitMulti asked = (EsmeRequest.SubmitMulti) request.request();
        assertThat(asked.destinations()).containsExactly(DESTINATION, refused);
        assertThat(asked.message().body()).isEqualTo(new Body.Text("hello"));
        request.answer(new EsmeAnswer.TakenForSome("0190a3", List.of(new EsmeAnswer.Unsuccessful(refused, 0x0b))));
        assertThat(multi.join().getMessageId()).isEqualTo("0190a3");
        assertThat(multi.join().getUnsuccessDeliveries())
                .containsExactly(new UnsuccessDelivery((byte) 1, (byte) 1, "4917", 0x0b));
    }

    @Test
    void a_submit_multi_that_is_taken_whole_has_an_id() throws Exception {
        CompletableFuture<SubmitMultiResult> multi = submitMulti("491701234567", "4917");
        next().answer(new EsmeAnswer.Taken("0190a3"));
        assertThat(multi.join().getMessageId()).isEqualTo("0190a3");
        assertThat(multi.join().getUnsuccessDeliveries()).isEmpty();
    }

    @Test
    void a_query_is_answered_with_state_date_and_error() throws Exception {
        CompletableFuture<QuerySmResult> query = query();
        PendingRequest request = next();
        EsmeRequest.Query asked = (EsmeRequest.Query) request.request();
        assertThat(asked.messageId()).isEqualTo("0190a3");
        assertThat(asked.source()).isEqualTo(SOURCE);
        Instant at = Instant.parse("2026-11-21T08:30:00Z");
        request.answer(new EsmeAnswer.Found("0190a3", ReceiptState.UNDELIVERABLE, at, 27));
        assertThat(query.join())
                .isEqualTo(new QuerySmResult("261121083000000+", MessageState.UNDELIVERABLE, (byte) 27));
    }

    @Test
    void a_query_about_nothing_known_is_refused() throws Exception {
        CompletableFuture<QuerySmResult> query = query();
        next().answer(new EsmeAnswer.Refused(0x0c));
        assertThat(JsmppEsme.status(query)).isEqualTo(0x0c);
    }

    @Test
    void a_cancel_is_done() throws Exception {
        CompletableFuture<String> cancel = cancel();
        PendingRequest request = next();
        EsmeRequest.Cancel asked = (EsmeRequest.Cancel) request.request();
        assertThat(asked).isEqualTo(new EsmeRequest.Cancel(asked.bind(), "CMT", "0190a3", SOURCE, DESTINATION));
        request.answer(new EsmeAnswer.Done());
        assertThat(cancel.join()).isEqualTo("done");
    }

    @Test
    void a_cancel_that_comes_too_late_is_refused() throws Exception {
        CompletableFuture<String> cancel = cancel();
        next().answer(new EsmeAnswer.Refused(0x11));
        assertThat(JsmppEsme.status(cancel)).isEqualTo(0x11);
    }

    @Test
    void a_replacement_is_done() throws Exception {
        CompletableFuture<String> replacement = replace();
        PendingRequest request = next();
        EsmeRequest.Replace asked = (EsmeRequest.Replace) request.request();
        assertThat(asked).isEqualTo(new EsmeRequest.Replace(asked.bind(), "0190a3", SOURCE, null, null, 1, 0, HELLO));
        request.answer(new EsmeAnswer.Done());
        assertThat(replacement.join()).isEqualTo("done");
    }

    @Test
    void a_replacement_that_comes_too_late_is_refused() throws Exception {
        CompletableFuture<String> replacement = replace();
        next().answer(new EsmeAnswer.Refused(0x13));
        assertThat(JsmppEsme.status(replacement)).isEqualTo(0x13);
    }

    /** What arrives of a message, which is taken. */
    private EsmeMessage submitted(JsmppEsme esme, int esmClass, byte[] shortMessage, OptionalParameter... tlvs)
            throws Exception {
        CompletableFuture<SubmitSmResult> submit = esme.submit(esmClass, 0, shortMessage, tlvs);
        PendingRequest request = next();
        request.answer(new EsmeAnswer.Taken("1"));
        submit.join();
        return ((EsmeRequest.Submit) request.request()).message();
    }

    private CompletableFuture<SubmitMultiResult> submitMulti(String... destinations) {
        Address[] addresses = List.of(destinations).stream()
                .map(each -> new Address(TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN, each))
                .toArray(Address[]::new);
        return jsmpp(BindType.BIND_TX)
                .call(jsmpp -> jsmpp.submitMultiple(
                        "CMT",
                        TypeOfNumber.NETWORK_SPECIFIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "12345",
                        addresses,
                        new ESMClass(),
                        (byte) 0,
                        (byte) 0,
                        null,
                        null,
                        new RegisteredDelivery(),
                        ReplaceIfPresentFlag.DEFAULT,
                        new RawDataCoding((byte) 0),
                        (byte) 0,
                        HELLO));
    }

    private CompletableFuture<QuerySmResult> query() {
        return jsmpp(BindType.BIND_TX)
                .call(jsmpp -> jsmpp.queryShortMessage(
                        "0190a3", TypeOfNumber.NETWORK_SPECIFIC, NumberingPlanIndicator.UNKNOWN, "12345"));
    }

    private CompletableFuture<String> cancel() {
        return jsmpp(BindType.BIND_TX).call(jsmpp -> {
            jsmpp.cancelShortMessage(
                    "CMT",
                    "0190a3",
                    TypeOfNumber.NETWORK_SPECIFIC,
                    NumberingPlanIndicator.UNKNOWN,
                    "12345",
                    TypeOfNumber.INTERNATIONAL,
                    NumberingPlanIndicator.ISDN,
                    "491701234567");
            return "done";
        });
    }

    private CompletableFuture<String> replace() {
        return jsmpp(BindType.BIND_TX).call(jsmpp -> {
            jsmpp.replaceShortMessage(
                    "0190a3",
                    TypeOfNumber.NETWORK_SPECIFIC,
                    NumberingPlanIndicator.UNKNOWN,
                    "12345",
                    null,
                    null,
                    new RegisteredDelivery(1),
                    (byte) 0,
                    HELLO);
            return "done";
        });
    }
}
