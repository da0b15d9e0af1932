package switchboard.simulator.smsc;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BindTransceiver;
import com.cloudhopper.smpp.pdu.DataSm;
import com.cloudhopper.smpp.pdu.EnquireLink;
import com.cloudhopper.smpp.pdu.GenericNack;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import com.cloudhopper.smpp.pdu.Unbind;
import com.cloudhopper.smpp.tlv.Tlv;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubmitTest {
    private Smsc smsc;
    private Esme esme;

    @BeforeEach
    void start() throws Exception {
        smsc = SmscFixture.start();
        esme = Esme.transceiver(smsc.port(), "gateway");
    }

    @AfterEach
    void stop() throws Exception {
        esme.close();
        smsc.close();
    }

    @Test
    void a_submit_is_answered_with_a_message_id() throws Exception {
        SubmitSmResp answer = esme.submitAndWait(Esme.submit("Switch", "4917", "hello"));

        assertThat(answer.getCommandStatus()).isZero();
        assertThat(answer.getMessageId()).matches("[0-9a-f]{20}");
    }

    @Test
    void message_ids_have_nothing_in_common() throws Exception {
        String first = esme.submitAndWait(Esme.submit("Switch", "4917", "one")).getMessageId();
        String second = esme.submitAndWait(Esme.submit("Switch", "4917", "two")).getMessageId();

        assertThat(first.substring(0, 8)).isNotEqualTo(second.substring(0, 8));
    }

    @Test
    void a_submitted_message_can_be_seen() throws Exception {
        esme.submitAndWait(Esme.submit("Switch", "4917", "hello"));

        assertThat(smsc.messages(message -> true, 10)).singleElement().satisfies(message -> {
            assertThat(message.from()).isEqualTo("Switch");
            assertThat(message.to()).isEqualTo("4917");
            assertThat(message.text()).isEqualTo("hello");
            assertThat(message.systemId()).isEqualTo("gateway");
        });
    }

    @Test
    void parts_of_a_long_message_are_put_together_in_any_order() throws Exception {
        esme.submitAndWait(part("0500034a0202", " and end"));
        esme.submitAndWait(part("0500034a0201", "beginning"));

        assertThat(smsc.messages(message -> true, 10)).singleElement().satisfies(message -> {
            assertThat(message.text()).isEqualTo("beginning and end");
            assertThat(message.parts()).isEqualTo(2);
        });
    }

    @Test
    void parts_marked_by_sar_parameters_are_put_together() throws Exception {
        for (byte part = 1; part <= 2; part++) {
            var submit = Esme.submit("Switch", "4917", part == 1 ? "be" : "gin");
            submit.addOptionalParameter(new Tlv(SmppConstants.TAG_SAR_MSG_REF_NUM, new byte[] {0, 9}));
            submit.addOptionalParameter(new Tlv(SmppConstants.TAG_SAR_TOTAL_SEGMENTS, new byte[] {2}));
            submit.addOptionalParameter(new Tlv(SmppConstants.TAG_SAR_SEGMENT_SEQNUM, new byte[] {part}));
            esme.submitAndWait(submit);
        }

        assertThat(smsc.messages(message -> true, 10))
                .extracting(StoredMessage::text)
                .containsExactly("begin");
    }

    @Test
    void a_message_payload_is_read() throws Exception {
        var submit = Esme.submit("Switch", "4917", "");
        byte[] text = "in the payload".getBytes(StandardCharsets.US_ASCII);
        submit.addOptionalParameter(new Tlv(SmppConstants.TAG_MESSAGE_PAYLOAD, text));
        esme.submitAndWait(submit);

        assertThat(smsc.messages(message -> true, 10))
                .extracting(StoredMessage::text)
                .containsExactly("in the payload");
    }

    @Test
    void the_same_text_to_the_same_phone_is_a_duplicate() throws Exception {
        esme.submitAndWait(Esme.submit("Switch", "4917", "again"));
        esme.submitAndWait(Esme.submit("Switch", "4918", "again"));
        esme.submitAndWait(Esme.submit("Switch", "4917", "again"));

        assertThat(smsc.statistics()).containsEntry("accepted", 3L).containsEntry("duplicates", 1L);
    }

    @Test
    void only_the_newest_messages_are_kept_but_all_are_counted() throws Exception {
        try (Smsc small = SmscFixture.start(SmscFixture.QUICK.withKeep(2));
                Esme client = Esme.transceiver(small.port(), "gateway")) {
            for (String text : new String[] {"one", "two", "three"}) {
                client.submitAndWait(Esme.submit("Switch", "4917", text));
            }

            assertThat(small.messages(message -> true, 10))
                    .extracting(StoredMessage::text)
                    .containsExactly("three", "two");
            assertThat(small.statistics()).containsEntry("accepted", 3L);
        }
    }

    @Test
    void reset_forgets_messages_and_counts() throws Exception {
        esme.submitAndWait(Esme.submit("Switch", "4917", "hello"));
        smsc.reset();

        assertThat(smsc.messages(message -> true, 10)).isEmpty();
        assertThat(smsc.statistics()).containsEntry("submits", 0L).containsEntry("openBinds", 1L);
    }

    @Test
    void a_receiver_may_not_submit() throws Exception {
        try (Esme receiver = Esme.receiver(smsc.port(), "gateway")) {
            Pdu answer = receiver.ask(Esme.submit("Switch", "4917", "hello"));

            assertThat(answer.getCommandStatus()).isEqualTo(SmppConstants.STATUS_INVBNDSTS);
        }
    }

    @Test
    void nobody_binds_twice_on_one_connection() throws Exception {
        Pdu answer = esme.ask(Esme.login(new BindTransceiver(), "gateway", "secret"));

        assertThat(answer.getCommandStatus()).isEqualTo(SmppConstants.STATUS_ALYBND);
    }

    @Test
    void only_the_required_login_may_bind() throws Exception {
        try (Smsc strict = SmscFixture.start(SmscFixture.QUICK.withLogin("gateway", "secret"))) {
            assertThat(statusOfBind(strict, "stranger", "secret")).isEqualTo(SmppConstants.STATUS_INVSYSID);
            assertThat(statusOfBind(strict, "gateway", "wrong")).isEqualTo(SmppConstants.STATUS_INVPASWD);
            assertThat(statusOfBind(strict, "gateway", "secret")).isZero();
        }
    }

    private static int statusOfBind(Smsc smsc, String systemId, String password) throws Exception {
        try (Esme client = new Esme(smsc.port())) {
            return client.ask(Esme.login(new BindTransceiver(), systemId, password))
                    .getCommandStatus();
        }
    }

    @Test
    void enquire_link_is_answered() throws Exception {
        assertThat(esme.ask(new EnquireLink()).getCommandId()).isEqualTo(SmppConstants.CMD_ID_ENQUIRE_LINK_RESP);
    }

    @Test
    void unbind_is_answered_and_ends_the_connection() throws Exception {
        assertThat(esme.ask(new Unbind()).getCommandId()).isEqualTo(SmppConstants.CMD_ID_UNBIND_RESP);
        assertThat(esme.isClosedByPeer()).isTrue();
        Awaitility.await().untilAsserted(() -> assertThat(smsc.statistics()).containsEntry("openBinds", 0L));
    }

    @Test
    void a_request_that_is_not_supported_is_rejected_and_the_connection_lives_on() throws Exception {
        DataSm data = new DataSm();
        data.setSourceAddress(Esme.submit("Switch", "4917", "").getSourceAddress());
        data.setDestAddress(data.getSourceAddress());
        Pdu answer = esme.ask(data);

        assertThat(answer).isInstanceOf(GenericNack.class);
        assertThat(answer.getCommandStatus()).isEqualTo(SmppConstants.STATUS_INVCMDID);
        assertThat(esme.submitAndWait(Esme.submit("Switch", "4917", "hello")).getCommandStatus())
                .isZero();
    }

    @Test
    void an_unknown_command_is_rejected_and_the_connection_lives_on() throws Exception {
        esme.sendRaw(HexFormat.of().parseHex("00000010" + "00007777" + "00000000" + "00000042"));
        Pdu answer = esme.receive();

        assertThat(answer.getCommandStatus()).isEqualTo(SmppConstants.STATUS_INVCMDID);
        assertThat(answer.getSequenceNumber()).isEqualTo(0x42);
        assertThat(esme.submitAndWait(Esme.submit("Switch", "4917", "hello")).getCommandStatus())
                .isZero();
    }

    @Test
    void a_truncated_submit_is_rejected_and_the_connection_lives_on() throws Exception {
        esme.sendRaw(HexFormat.of().parseHex("00000012" + "00000004" + "00000000" + "00000007" + "0005"));

        assertThat(esme.receive()).isInstanceOf(GenericNack.class);
        assertThat(esme.submitAndWait(Esme.submit("Switch", "4917", "hello")).getCommandStatus())
                .isZero();
    }

    @Test
    void every_submit_with_a_damaged_body_is_answered_and_the_connection_lives_on() throws Exception {
        Random random = new Random(20261120);
        byte[] submit = HexFormat.of()
                .parseHex("0000003b" + "00000004" + "00000000" + "00000001" + "00" + "0500537769746368" + "00"
                        + "01013439313700" + "400000" + "0000" + "01000000" + "0d" + "0500034a020168656c6c6f2121"
                        + "020400");
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = submit.clone();
            for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
                damaged[16 + random.nextInt(damaged.length - 16)] = (byte) random.nextInt();
            }
            esme.sendRaw(damaged);

            assertThat(esme.receiveAnswer().getSequenceNumber()).isEqualTo(1);
        }
    }

    @Test
    void a_garbage_frame_closes_only_its_own_connection() throws Exception {
        try (Esme broken = Esme.transceiver(smsc.port(), "gateway")) {
            broken.sendRaw("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            assertThat(broken.isClosedByPeer()).isTrue();
        }
        assertThat(esme.submitAndWait(Esme.submit("Switch", "4917", "hello")).getCommandStatus())
                .isZero();
        assertThat(smsc.statistics()).containsEntry("malformed", 1L);
    }

    private static com.cloudhopper.smpp.pdu.SubmitSm part(String header, String text) throws Exception {
        var submit = Esme.submit("Switch", "4917", "");
        submit.setEsmClass(SmppConstants.ESM_CLASS_UDHI_MASK);
        submit.setShortMessage(
                HexFormat.of().parseHex(header + HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII))));
        return submit;
    }
}
