package switchboard.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.id;
import static switchboard.core.Examples.transmission;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.ExampleSubmission;
import switchboard.core.conformance.Conforms;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.flow.Submit;
import switchboard.core.port.Change;
import switchboard.core.port.Gateway;
import switchboard.core.port.MessageStore.Taken;
import switchboard.core.port.Submitted;
import switchboard.ejb.persistence.JpaMessageStore;

/** What happens together or not at all, with real transactions over the broker and the database. */
class TransactionsIT extends InServer {
    private static final String ACCEPTED = "switchboard.accepted";

    @Inject
    Submit submit;

    @Inject
    Gateway gateway;

    @Inject
    JpaMessageStore store;

    @Resource
    UserTransaction transaction;

    @BeforeEach
    void forget() throws SQLException {
        Database.forgetMessages();
        Broker.forgetTheDead();
    }

    private Submitted.Accepted submitted() {
        var order = new Submit.Order("shop", new ExampleSubmission().build());
        return (Submitted.Accepted) submit.submit(List.of(order)).get(0);
    }

    private static List<String> incoming() throws SQLException {
        return Database.texts("select words from message where direction = 'INCOMING' order by id");
    }

    // Submit

    @Test
    @Conforms(sheet = "rapidsms", cases = 56)
    void a_submission_that_is_rolled_back_leaves_neither_row_nor_jms_message() throws Exception {
        long before = Broker.everPut(ACCEPTED);
        transaction.begin();
        var accepted = submitted();
        transaction.rollback();
        assertThat(store.story(accepted.id(), 0, 1)).isEmpty();
        assertThat(Broker.everPut(ACCEPTED)).isEqualTo(before);
    }

    @Test
    void a_submission_that_is_committed_leaves_both() throws Exception {
        long before = Broker.everPut(ACCEPTED);
        transaction.begin();
        var accepted = submitted();
        assertThat(Broker.everPut(ACCEPTED)).isEqualTo(before);
        transaction.commit();
        assertThat(store.story(accepted.id(), 0, 1)).isPresent();
        assertThat(Broker.everPut(ACCEPTED)).isEqualTo(before + 1);
    }

    @Test
    void a_submission_whose_row_can_not_be_is_not_queued() throws Exception {
        long before = Broker.everPut(ACCEPTED);
        Database.run("alter table message rename to message_elsewhere");
        try {
            assertThatThrownBy(() -> gateway.submit("shop", List.of(new ExampleSubmission().build())))
                    .isInstanceOf(switchboard.core.port.GatewayUnavailable.class)
                    .hasMessage("it could not be stored");
        } finally {
            Database.run("alter table message_elsewhere rename to message");
        }
        assertThat(Broker.everPut(ACCEPTED)).isEqualTo(before);
    }

    @Test
    void concurrent_submissions_are_all_answered() throws Exception {
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> gateway.submit("shop", List.of(new ExampleSubmission().build())), threads()))
                .limit(20)
                .toList();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join())
                        .singleElement()
                        .isInstanceOfSatisfying(
                                Submitted.Accepted.class,
                                accepted -> assertThat(store.story(accepted.id(), 0, 1))
                                        .isPresent()));
    }

    private static Executor threads() {
        return command -> new Thread(command).start();
    }

    // Batches

    /** The row of the third exists already, so that keeping it fails every time. */
    @Test
    void one_message_that_fails_every_time_ends_in_the_dead_queue_and_harms_no_other() throws SQLException {
        store.accept(List.of(ExampleMessage.outgoing(3).build()), List.of());
        gateway.receive(IntStream.rangeClosed(1, 5)
                .mapToObj(number ->
                        ExampleMessage.incoming(number).text("Nr. " + number).build())
                .toList());
        Waiting.until(() -> incoming().size() == 4 && !Broker.reasonsOfDeath().isEmpty());
        assertThat(incoming()).containsExactly("Nr. 1", "Nr. 2", "Nr. 4", "Nr. 5");
        assertThat(Broker.reasonsOfDeath())
                .singleElement()
                .asString()
                .startsWith("failed 5 times, at last: ")
                .containsIgnoringCase("constraint");
    }

    @Test
    void what_no_queue_should_hold_ends_in_the_dead_queue_with_the_reason() {
        Broker.put("switchboard.receipts", "{\"version\":1}");
        Waiting.until(() -> !Broker.reasonsOfDeath().isEmpty());
        assertThat(Broker.reasonsOfDeath()).containsExactly("it has no items");
    }

    // Receipts

    /** Whoever is second waits for the first, and then knows of both. */
    @Test
    void of_concurrent_receipts_for_the_parts_of_one_text_exactly_the_last_completes_it() throws Exception {
        for (int number = 1; number <= 20; number++) {
            sentInParts(number, "p" + number, "q" + number);
            var first = taken("p" + number);
            var second = taken("q" + number);
            assertThat(List.of(first.join(), second.join())).containsExactlyInAnyOrder(true, false);
        }
    }

    private void sentInParts(int number, String... remoteIds) {
        var transmission = transmission(number);
        store.accept(List.of(transmission.message()), List.of());
        store.write(List.of(new Change(transmission, TransmissionState.SENT, "", "taken", NOON, List.of(remoteIds))));
    }

    private CompletableFuture<Boolean> taken(String remoteId) {
        var receipt = new Receipt("sim", remoteId, Receipt.Status.DELIVERED, "", "", NOON, 0);
        return CompletableFuture.supplyAsync(() -> store.take(List.of(receipt)), threads())
                .thenApply(taken -> isWhole(taken.get(0)));
    }

    private static boolean isWhole(Taken taken) {
        return taken.after().delivered() == 2;
    }

    @Test
    void receipts_for_several_texts_in_opposite_orders_do_not_lock_each_other_out() {
        for (int number = 1; number <= 10; number++) {
            sentInParts(number, "p" + number, "q" + number);
        }
        var upwards = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> delivered("p" + number))
                .toList();
        var downwards = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> delivered("q" + (11 - number)))
                .toList();
        var first = CompletableFuture.supplyAsync(() -> store.take(upwards), threads());
        var second = CompletableFuture.supplyAsync(() -> store.take(downwards), threads());
        assertThat(Stream.concat(first.join().stream(), second.join().stream()).filter(TransactionsIT::isWhole))
                .hasSize(10);
    }

    private static Receipt delivered(String remoteId) {
        return new Receipt("sim", remoteId, Receipt.Status.DELIVERED, "", "", NOON, 0);
    }

    // What networks write

    @Test
    void a_long_code_of_a_network_is_cut_for_the_story() {
        var transmission = transmission(1);
        store.accept(List.of(transmission.message()), List.of());
        store.write(List.of(new Change(
                transmission, TransmissionState.FAILED, "e".repeat(41), "t".repeat(1_001), NOON, List.of())));
        var step = store.story(id(1), 0, 1)
                .orElseThrow()
                .transmissions()
                .get(0)
                .steps()
                .get(0);
        assertThat(step.code()).isEqualTo("e".repeat(39) + "…");
        assertThat(step.text()).isEqualTo("t".repeat(999) + "…");
    }
}
