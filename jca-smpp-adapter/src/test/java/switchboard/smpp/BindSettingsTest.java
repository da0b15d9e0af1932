package switchboard.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import switchboard.smpp.text.Concatenation;
import switchboard.smpp.text.DefaultAlphabet;
import switchboard.smpp.text.TextRules;

class BindSettingsTest {

    @Test
    void what_is_not_named_has_its_default() {
        assertThat(settings().build())
                .isEqualTo(new BindSettings(
                        new Peer("smsc", 2775, new Tls(false, "", "", true, "")),
                        null,
                        new Identity(
                                "me",
                                "secret",
                                "",
                                BindType.TRANSCEIVER,
                                InterfaceVersion.V3_4,
                                new AddressRange(new TypeOfAddress(0, 0), "")),
                        new Timers(
                                Duration.ofSeconds(30),
                                Duration.ofSeconds(10),
                                Duration.ofSeconds(10),
                                Duration.ofSeconds(30),
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(60)),
                        new Addressing(null, null, ""),
                        new SubmitDefaults("", 0, 0, null, ReceiptRequest.ON_REQUEST, List.of()),
                        new TextRules(Concatenation.UDH_8, false, Set.of(), false, false, null),
                        DefaultAlphabet.GSM7,
                        new Flow(1, 100, 0, 0),
                        new Throttling(Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofSeconds(80)),
                        StatusTable.DEFAULT,
                        new MessageIdFormats(MessageIdFormat.STRING, MessageIdFormat.STRING)));
    }

    @Test
    void parts_by_tlv_need_a_version_that_has_them() {
        BindSettingsBuilder sar =
                settings().version(InterfaceVersion.V3_3).texts(TextRules.DEFAULT.with(Concatenation.SAR));
        assertThatIllegalArgumentException()
                .isThrownBy(sar::build)
                .withMessage("concatenation SAR needs TLVs, which interfaceVersion 3.3 lacks");
    }

    @Test
    void an_outbind_brings_a_receiver_and_no_encryption() {
        BindSettingsBuilder outbind = settings().outbind(new OutbindSettings(2777, "smsc", "theirs"));
        assertThat(outbind.build().toString()).contains("2777").doesNotContain("theirs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outbind.bindType(BindType.SPLIT).build())
                .withMessage("outbindPort needs bindType RECEIVER or TRANSCEIVER, not SPLIT");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> outbind.bindType(BindType.RECEIVER).tls(Tls.ON).build())
                .withMessage("outbindPort can't go with tls: the SMSC connects to us; outbindKeyStore encrypts");
    }

    @Test
    void an_outbind_without_a_password_would_give_ours_away() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutbindSettings(2777, "smsc", ""))
                .withMessageStartingWith("outbindPassword must not be empty");
    }

    @Test
    void the_password_is_never_shown() {
        assertThat(settings().build().toString()).contains("me", "smsc", "2775").doesNotContain("secret");
    }

    @Test
    void a_bad_password_is_refused_without_showing_it() {
        assertThatThrownBy(() -> BindSettings.to("smsc", 2775, "me", "pässword").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("password must be ASCII of at most 64 characters");
    }

    @ParameterizedTest
    @MethodSource
    void a_bad_argument_is_named_with_its_value(BindSettingsBuilder bad, String message) {
        assertThatThrownBy(bad::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> a_bad_argument_is_named_with_its_value() {
        return Stream.of(
                Arguments.of(BindSettings.to(" ", 2775, "me", "p"), "host must not be blank: ' '"),
                Arguments.of(BindSettings.to("smsc", 0, "me", "p"), "port must be 1 to 65535: 0"),
                Arguments.of(
                        BindSettings.to("smsc", 1, "sixteen-long-ids", "p"),
                        "systemId must be ASCII of at most 15: sixteen-long-ids"),
                Arguments.of(
                        settings().systemType("thirteen-long"),
                        "systemType must be ASCII of at most 12: thirteen-long"),
                Arguments.of(settings().binds(65), "binds must be 1 to 64: 65"),
                Arguments.of(settings().window(0), "window must be 1 to 10000: 0"),
                Arguments.of(settings().binds(0), "binds must be 1 to 64: 0"),
                Arguments.of(settings().burst(-1), "burst must be 0 to 1000000: -1"),
                Arguments.of(settings().rate(-1), "rate must be 0 to 1000000: -1"),
                Arguments.of(settings().enquireLink(Duration.ZERO), "enquireLink must be longer than zero: PT0S"),
                Arguments.of(settings().connectTimeout(Duration.ZERO), "connectTimeout must be longer than zero: PT0S"),
                Arguments.of(settings().bindTimeout(Duration.ZERO), "bindTimeout must be longer than zero: PT0S"),
                Arguments.of(
                        settings().responseTimeout(Duration.ofSeconds(-1)),
                        "responseTimeout must be longer than zero: PT-1S"),
                Arguments.of(
                        settings().reconnect(Duration.ZERO, Duration.ofSeconds(1)),
                        "reconnectMin must be longer than zero: PT0S"),
                Arguments.of(
                        settings().reconnect(Duration.ofSeconds(2), Duration.ofSeconds(1)),
                        "reconnectMax must not be shorter than reconnectMin: PT1S"));
    }

    @ParameterizedTest
    @MethodSource
    void a_bad_group_is_named_with_its_value(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    static Stream<Arguments> a_bad_group_is_named_with_its_value() {
        return Stream.of(
                bad(
                        () -> new AddressRange(new TypeOfAddress(0, 0), "1".repeat(41)),
                        "addressRange must be ASCII of at most 40: " + "1".repeat(41)),
                bad(() -> new Addressing(null, null, "Größe"), "sourceOverride must be ASCII of at most 20: Größe"),
                bad(() -> defaults("sixsix", 0, 0, null), "serviceType must be ASCII of at most 5: sixsix"),
                bad(() -> defaults("", 256, 0, null), "protocolId must be 0 to 255: 256"),
                bad(() -> defaults("", 0, -1, null), "dataCoding must be 0 to 255: -1"),
                bad(() -> defaults("", 0, 0, Duration.ZERO), "validity must be longer than zero: PT0S"),
                bad(() -> throttling(0, 60, 80), "throttlePause must be PT0.001S to PT1M: PT0S"),
                bad(() -> throttling(1, 81, 81), "throttlePatience must be PT0S to PT1M20S: PT1M21S"),
                bad(() -> throttling(1, 60, 59), "restPatience must be PT1M to PT1M20S: PT59S"));
    }

    @Test
    void tlvs_and_a_version_without_them_are_a_contradiction() {
        BindSettingsBuilder settings = settings()
                .version(InterfaceVersion.V3_3)
                .submit(new SubmitDefaults(
                        "", 0, 0, null, ReceiptRequest.NEVER, List.of(new OptionalParameter(0x1403, "00"))));
        assertThatThrownBy(settings::build).hasMessage("tlvs can't be sent with interfaceVersion 3.3");
    }

    private static Arguments bad(ThrowingCallable making, String message) {
        return Arguments.of(making, message);
    }

    private static SubmitDefaults defaults(
            String serviceType, int protocolId, int dataCoding, @Nullable Duration validity) {
        return new SubmitDefaults(serviceType, protocolId, dataCoding, validity, ReceiptRequest.ON_REQUEST, List.of());
    }

    private static Throttling throttling(int pause, int patience, int restPatience) {
        return new Throttling(
                Duration.ofSeconds(pause), Duration.ofSeconds(patience), Duration.ofSeconds(restPatience));
    }

    private static BindSettingsBuilder settings() {
        return BindSettings.to("smsc", 2775, "me", "secret");
    }
}
