package switchboard.ejb.transport.smpp.esme;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.id;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.core.account.Quota;
import switchboard.core.account.Quota.Period;
import switchboard.core.delivery.Receipt;
import switchboard.core.message.Message;
import switchboard.core.message.Part;
import switchboard.core.port.Gateway;
import switchboard.core.port.GatewayUnavailable;
import switchboard.core.port.Problem;
import switchboard.core.port.Submission;
import switchboard.core.port.Submitted;
import switchboard.smpp.BindType;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeRequest;
import switchboard.smpp.OptionalParameter;
import switchboard.smpp.SmppAddress;

class EsmeDeskTest {
    private final EsmeDesk desk = new EsmeDesk();
    private final NotingGateway gateway = new NotingGateway();

    /** Takes all but what goes to 666, nothing while it is away, and no more than the quotas allow once they are used up. */
    private static final class NotingGateway implements Gateway {
        private final List<Submission> submissions = new ArrayList<>();
        private String account = "";
        private List<Quota> quotas = List.of();
        private String usedUp = "";
        private boolean away;

        @Override
        public List<Submitted> submit(String from, List<Quota> limits, List<Submission> wishes) {
            if (away) {
                throw new GatewayUnavailable("the disk is full", Duration.ofSeconds(5));
            }
            account = from;
            quotas = limits;
            if (!usedUp.isEmpty()) {
                return List.of(new Submitted.Refused(List.of(new Problem("quota", "quota_used_up", usedUp))));
            }
            submissions.addAll(wishes);
            return wishes.stream().map(NotingGateway::answer).toList();
        }

        private static Submitted answer(Submission wish) {
            return wish.to().contains("666")
                    ? new Submitted.Refused(List.of(new Problem("to[0]", "bad_address", "no")))
                    : new Submitted.Accepted(id(1), List.of(), false);
        }

        @Override
        public void receive(List<Message> messages) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void parts(List<Part> parts) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void receipts(List<Receipt> receipts) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void connect() {
        desk.esmes = new Esmes();
        desk.gateway = gateway;
        desk.clock = CLOCK;
        desk.usedUp = new UsedUp();
        desk.esmes.add(ExampleEsme.with(Map.of()));
    }

    private static EsmeRequest submit(ExampleEsmeMessage message) {
        return new EsmeRequest.Submit(
                ExampleEsme.bind(BindType.TRANSMITTER), SmppAddress.of("+491701234567"), message.build());
    }

    private Submission submitted(ExampleEsmeMessage message) {
        assertThat(desk.serve(List.of(submit(message)))).containsExactly(new EsmeAnswer.Taken(id(1).toString()));
        return gateway.submissions.get(0);
    }

    private int refused(ExampleEsmeMessage message) {
        var status = ((EsmeAnswer.Refused) desk.serve(List.of(submit(message))).get(0)).status();
        assertThat(gateway.submissions).isEmpty();
        return status;
    }

    @Test
    void a_text_is_submitted_for_the_account() {
        var wish = submitted(new ExampleEsmeMessage().registeredDelivery(1));
        assertThat(gateway.account).isEqualTo("shop");
        assertThat(wish.from()).isEqualTo("MyBank");
        assertThat(wish.to()).containsExactly("+491701234567");
        assertThat(wish.text()).isEqualTo("Hello");
        assertThat(wish.receipt()).isTrue();
        assertThat(wish.callback()).isEqualTo("line:bank-line?registered_delivery=1");
    }

    @Test
    void without_a_wish_for_receipts_none_is_asked_for() {
        var wish = submitted(new ExampleEsmeMessage());
        assertThat(wish.receipt()).isFalse();
        assertThat(wish.callback()).isNull();
    }

    @Test
    void octets_go_with_their_header_and_coding() {
        var wish = submitted(
                new ExampleEsmeMessage().dataCoding(245).udh("0605040b8423f0").data("0a0b"));
        assertThat(wish.text()).isNull();
        assertThat(wish.binary()).isEqualTo("0a0b");
        assertThat(wish.udh()).isEqualTo("0605040b8423f0");
        assertThat(wish.attributes()).isEqualTo(Map.of("smpp.data_coding", "245"));
    }

    @Test
    void a_part_of_a_long_text_stays_a_part() {
        var part = submitted(new ExampleEsmeMessage().udh("050003070201"));
        assertThat(part.binary()).isEqualTo("48656c6c6f");
        assertThat(part.udh()).isEqualTo("050003070201");
    }

    @Test
    void a_part_that_parameters_tell_gets_a_header() {
        var octets = HexFormat.of();
        var part = submitted(new ExampleEsmeMessage()
                .parameters(
                        OptionalParameter.of(0x020c, octets.parseHex("0107")),
                        OptionalParameter.of(0x020e, octets.parseHex("02")),
                        OptionalParameter.of(0x020f, octets.parseHex("01"))));
        assertThat(part.udh()).isEqualTo("050003070201");
    }

    @Test
    void a_validity_is_cut_to_what_we_may_try() {
        assertThat(submitted(new ExampleEsmeMessage().validUntil(NOON.plusSeconds(90)))
                        .validity())
                .isEqualTo("PT1M30S");
        gateway.submissions.clear();
        assertThat(submitted(new ExampleEsmeMessage().validUntil(NOON.plus(Duration.ofDays(30))))
                        .validity())
                .isEqualTo("PT168H");
    }

    @ParameterizedTest
    @CsvSource({"4, 0x43", "8, 0x43", "32, 0x43"})
    void an_esme_sends_messages_only(int esmClass, String status) {
        assertThat(refused(new ExampleEsmeMessage().esmClass(esmClass))).isEqualTo(Integer.decode(status));
    }

    @Test
    void what_we_can_not_do_is_refused_with_its_status() {
        assertThat(refused(new ExampleEsmeMessage().deliverAt(NOON.plus(Duration.ofDays(367)))))
                .isEqualTo(0x61);
        assertThat(refused(new ExampleEsmeMessage().validUntil(NOON))).isEqualTo(0x62);
        assertThat(refused(new ExampleEsmeMessage().defaultMessageId(3))).isEqualTo(0x63);
    }

    @Test
    void senders_and_recipients_may_be_limited() {
        desk.esmes.add(ExampleEsme.with(Map.of("sources", "OtherBank")));
        assertThat(refused(new ExampleEsmeMessage())).isEqualTo(0x0a);
        desk.esmes.add(ExampleEsme.with(Map.of("destinations", "33*")));
        assertThat(refused(new ExampleEsmeMessage())).isEqualTo(0x0b);
    }

    @Test
    void one_bad_request_harms_no_other() {
        var bad = new EsmeRequest.Submit(
                ExampleEsme.bind(BindType.TRANSMITTER), SmppAddress.of("666"), new ExampleEsmeMessage().build());
        assertThat(desk.serve(List.of(submit(new ExampleEsmeMessage()), bad, submit(new ExampleEsmeMessage()))))
                .containsExactly(
                        new EsmeAnswer.Taken(id(1).toString()),
                        new EsmeAnswer.Refused(0x0b),
                        new EsmeAnswer.Taken(id(1).toString()));
    }

    private static EsmeRequest multi(String... destinations) {
        return new EsmeRequest.SubmitMulti(
                ExampleEsme.bind(BindType.TRANSMITTER),
                Stream.of(destinations).map(SmppAddress::of).toList(),
                List.of(),
                new ExampleEsmeMessage().build());
    }

    @Test
    void many_destinations_are_one_message() {
        assertThat(desk.serve(List.of(multi("+491701234567", "+491707654321"))))
                .containsExactly(new EsmeAnswer.Taken(id(1).toString()));
        assertThat(gateway.submissions).hasSize(1);
        assertThat(gateway.submissions.get(0).to()).containsExactly("+491701234567", "+491707654321");
    }

    @Test
    void destinations_that_can_not_be_are_told_and_the_others_served() {
        desk.esmes.add(ExampleEsme.with(Map.of("destinations", "49*, Any*")));
        assertThat(desk.serve(List.of(multi("+491701234567", "+33612345678", "AnyBank", "49x"))))
                .containsExactly(new EsmeAnswer.TakenForSome(
                        id(1).toString(),
                        List.of(
                                new EsmeAnswer.Unsuccessful(SmppAddress.of("+33612345678"), 0x0b),
                                new EsmeAnswer.Unsuccessful(SmppAddress.of("AnyBank"), 0x0b),
                                new EsmeAnswer.Unsuccessful(SmppAddress.of("49x"), 0x0b))));
        assertThat(gateway.submissions.get(0).to()).containsExactly("+491701234567");
    }

    @Test
    void when_no_destination_can_be_the_request_is_refused() {
        assertThat(desk.serve(List.of(multi("AnyBank", "49x")))).containsExactly(new EsmeAnswer.Refused(0x0b));
        assertThat(gateway.submissions).isEmpty();
    }

    @Test
    void we_keep_no_distribution_lists() {
        var multi = new EsmeRequest.SubmitMulti(
                ExampleEsme.bind(BindType.TRANSMITTER), List.of(), List.of("all"), new ExampleEsmeMessage().build());
        assertThat(desk.serve(List.of(multi))).containsExactly(new EsmeAnswer.Refused(0x34));
    }

    @Test
    void its_quotas_go_with_what_it_submits() {
        desk.esmes.add(ExampleEsme.with(Map.of("dailyQuota", "1000", "monthlyQuota", "20000")));
        submitted(new ExampleEsmeMessage());
        assertThat(gateway.quotas).containsExactly(new Quota(Period.MONTH, 20_000), new Quota(Period.DAY, 1_000));
    }

    @Test
    void beyond_its_quota_it_is_throttled_and_the_operator_told_until_something_is_taken() {
        gateway.usedUp = "the quota of 1000 messages a day is used up until 2026-03-02T00:00:00Z";
        assertThat(refused(new ExampleEsmeMessage())).isEqualTo(0x58);
        assertThat(desk.usedUp.reason("bank-line")).isEqualTo(gateway.usedUp);
        gateway.usedUp = "";
        submitted(new ExampleEsmeMessage());
        assertThat(desk.usedUp.reason("bank-line")).isEmpty();
    }

    @Test
    void while_nothing_can_be_kept_the_queue_is_full() {
        gateway.away = true;
        assertThat(refused(new ExampleEsmeMessage())).isEqualTo(0x14);
    }

    @Test
    void who_was_stopped_meanwhile_gets_an_error() {
        desk.esmes.remove("bank-line");
        assertThat(refused(new ExampleEsmeMessage())).isEqualTo(0x08);
    }
}
