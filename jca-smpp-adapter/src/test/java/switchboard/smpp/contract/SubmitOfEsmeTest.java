package switchboard.smpp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jsmpp.bean.Address;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.ReplaceIfPresentFlag;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.bean.UnsuccessDelivery;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.smpp.Body;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeMessage;
import switchboard.smpp.EsmeRequest;
import switchboard.smpp.SmppAddress;
import switchboard.smpp.TypeOfAddress;
import switchboard.smpp.server.PendingRequest;

/**
 * jSMPP submits to our server.
 *
 * <p>jSMPP lets nobody see the header of an answer, and sends no destination by distribution list together with addresses:
 * these are tried octet by octet elsewhere.
 */
class SubmitOfEsmeTest extends RequestContract {

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
}
