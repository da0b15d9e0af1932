package switchboard.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import switchboard.simulator.smsc.Behaviour;
import switchboard.simulator.smsc.MessageState;
import switchboard.simulator.smsc.Mode;
import switchboard.simulator.smsc.PartOrder;
import switchboard.simulator.smsc.ReceiptSettings;
import switchboard.simulator.smsc.Smsc;
import switchboard.simulator.smsc.SmscSettings;
import switchboard.simulator.smsc.StoredMessage;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindSettingsBuilder;
import switchboard.smpp.BindStatus;
import switchboard.smpp.BindType;
import switchboard.smpp.Body;
import switchboard.smpp.ChangeResult;
import switchboard.smpp.Delivery;
import switchboard.smpp.Delivery.DeliveryReceipt;
import switchboard.smpp.Delivery.IncomingMessage;
import switchboard.smpp.QueryResult;
import switchboard.smpp.ReceiptState;
import switchboard.smpp.SentMessage;
import switchboard.smpp.ShortMessage;
import switchboard.smpp.SubmitResult;
import switchboard.smpp.SubmitResult.Accepted;
import switchboard.smpp.SubmitResult.Rejected;
import switchboard.smpp.SubmitResult.Unanswered;
import switchboard.smpp.session.Arrival;
import switchboard.smpp.session.Lines;
import switchboard.smpp.text.Concatenation;
import switchboard.smpp.text.TextRules;

/** The adapter and the simulated network, each as the other's peer, over TCP and without a server. */
class SimulatorContractIT {
    private static final String LINE = "operator";
    private static final String SERVICE = "12345";
    private static final String PHONE = "491701234567";
    private static final String LONG = "Żółć, ąę and 0123456789. ".repeat(20);

    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private final Lines lines = new Lines(this::take, 1);
    private Smsc smsc;

    @BeforeEach
    void start() throws IOException {
        smsc = Smsc.start(SmscSettings.DEFAULT.withAddress("127.0.0.1", 0).withLogin("switchboard", "secret"));
        smsc.receipts(new ReceiptSettings(Duration.ZERO, MessageState.DELIVRD, "", 100));
    }

    @AfterEach
    void stop() {
        lines.stop();
        smsc.close();
    }

    private void take(Arrival arrival) {
        deliveries.add(arrival.delivery());
        arrival.answer(0);
    }

    private BindSettingsBuilder settings(String password) {
        return BindSettings.to("127.0.0.1", smsc.port(), "switchboard", password)
                .reconnect(Duration.ofMillis(10), Duration.ofMillis(40));
    }

    private void bind(BindSettingsBuilder settings) {
        lines.open(LINE, settings.build());
        until(() -> status().binds() > 0 && status().bound() == status().binds());
    }

    private BindStatus status() {
        return lines.status(LINE);
    }

    private static void until(Callable<Boolean> condition) {
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5)).until(condition);
    }

    private List<SubmitResult> results(String... texts) {
        return lines.submit(
                        LINE,
                        Stream.of(texts)
                                .map(text -> ShortMessage.text(SERVICE, PHONE, text))
                                .toList())
                .toCompletableFuture()
                .join();
    }

    /** With a receipt asked for; its id. */
    private String submitted() {
        var message = new ShortMessage(SERVICE, PHONE, new Body.Text("hello"), true, null, 0);
        var results = lines.submit(LINE, List.of(message)).toCompletableFuture().join();
        return ((Accepted) results.get(0)).messageIds().get(0);
    }

    private void behave(Mode mode, int count, int status) {
        smsc.behave(List.of(new Behaviour(mode, count, "", "", false, 100, status, Duration.ZERO)));
    }

    private List<StoredMessage> taken() {
        return smsc.messages(message -> !message.incoming(), 10);
    }

    @ParameterizedTest
    @EnumSource
    void it_binds_in_every_way(BindType type) {
        bind(settings("secret").bindType(type));
        assertThat(status().bound()).isEqualTo(type == BindType.SPLIT ? 2 : 1);
    }

    @Test
    void a_wrong_password_is_refused() {
        lines.open(LINE, settings("wrong").build());
        until(() -> status().lastError() != null);
        assertThat(status().lastError()).contains("ESME_RINVPASWD");
    }

    @ParameterizedTest
    @EnumSource
    void a_long_text_is_whole_again_by_every_method(Concatenation method) {
        bind(settings("secret").texts(TextRules.DEFAULT.with(method)));
        assertThat(results(LONG)).hasOnlyElementsOfType(Accepted.class);
        assertThat(taken()).extracting(StoredMessage::text).containsExactly(LONG);
    }

    @ParameterizedTest
    @CsvSource({"DELIVRD, DELIVERED", "UNDELIV, UNDELIVERABLE", "EXPIRED, EXPIRED", "REJECTD, REJECTED"})
    void a_receipt_tells_the_id_and_the_state(MessageState state, ReceiptState told) {
        smsc.receipts(new ReceiptSettings(Duration.ZERO, state, "", 100));
        bind(settings("secret"));
        var id = submitted();
        until(() -> !deliveries.isEmpty());
        var receipt = (DeliveryReceipt) deliveries.get(0);
        assertThat(receipt.messageId()).isEqualTo(id);
        assertThat(receipt.state()).isEqualTo(told);
    }

    @ParameterizedTest
    @EnumSource
    void a_long_text_of_a_phone_comes_in_parts_that_know_their_places(PartOrder order) {
        bind(settings("secret"));
        var answers = smsc.deliver("switchboard", PHONE, SERVICE, List.of(LONG), order);
        assertThat(answers).allMatch(answer -> answer.join().isAccepted());
        assertThat(deliveries)
                .hasSameSizeAs(answers)
                .allSatisfy(
                        part -> assertThat(((IncomingMessage) part).segment()).isNotNull());
    }

    @Test
    void a_refusal_harms_no_other_message() {
        bind(settings("secret").window(1));
        behave(Mode.REFUSE, 1, 0x0b);
        assertThat(results("a", "b").get(0)).isEqualTo(new Rejected(0x0b, "ESME_RINVDSTADR", 1, List.of()));
        assertThat(taken()).extracting(StoredMessage::text).containsExactly("b");
    }

    @Test
    void a_throttling_network_gets_all_in_the_end() {
        bind(settings("secret").throttling(Duration.ofMillis(10), Duration.ofMinutes(1), Duration.ofMinutes(1)));
        behave(Mode.THROTTLE, 3, 0);
        assertThat(results("a", "b")).hasOnlyElementsOfType(Accepted.class);
        assertThat(taken()).extracting(StoredMessage::text).containsExactlyInAnyOrder("a", "b");
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENT", "DROP"})
    void a_network_that_does_not_answer_leaves_the_message_unknown_and_the_next_is_sent(Mode mode) {
        bind(settings("secret").responseTimeout(Duration.ofMillis(200)));
        behave(mode, 1, 0);
        assertThat(results("a")).hasOnlyElementsOfType(Unanswered.class);
        until(() -> results("b").get(0) instanceof Accepted);
    }

    @Test
    void a_message_is_asked_about_and_cancelled() {
        smsc.receipts(new ReceiptSettings(Duration.ofHours(1), MessageState.DELIVRD, "", 100));
        bind(settings("secret"));
        var message = new SentMessage(submitted(), SERVICE, PHONE);
        assertThat(lines.query(LINE, message).toCompletableFuture().join())
                .isEqualTo(new QueryResult.Known(ReceiptState.ENROUTE, null, 0));
        assertThat(lines.cancel(LINE, message).toCompletableFuture().join()).isEqualTo(new ChangeResult.Done());
        assertThat(lines.query(LINE, message).toCompletableFuture().join())
                .isInstanceOfSatisfying(
                        QueryResult.Known.class,
                        known -> assertThat(known.state()).isEqualTo(ReceiptState.DELETED));
    }

    @Test
    void what_the_network_never_had_can_be_neither_asked_about_nor_cancelled() {
        bind(settings("secret"));
        var unknown = new SentMessage("nobody", SERVICE, PHONE);
        assertThat(lines.query(LINE, unknown).toCompletableFuture().join()).isInstanceOf(QueryResult.Rejected.class);
        assertThat(lines.cancel(LINE, unknown).toCompletableFuture().join()).isInstanceOf(ChangeResult.Rejected.class);
    }
}
