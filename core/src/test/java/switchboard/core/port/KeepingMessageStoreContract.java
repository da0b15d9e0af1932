package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.CLARA;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.id;
import static switchboard.core.Examples.transmission;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import switchboard.core.ExampleMessage;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Content;
import switchboard.core.message.Direction;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.core.message.Priority;
import switchboard.core.phase.App;
import switchboard.core.phase.Incoming;
import switchboard.core.phase.Phases;
import switchboard.core.port.MessageStore.Clearance;

/** What a message store does in addition if it keeps messages: the rows decide what may happen, and tell the story. */
public interface KeepingMessageStoreContract extends MessageStoreContract {

    private Change write(TransmissionState state, Transmission transmission) {
        var change = Change.to(state, transmission, "because", NOON.plusSeconds(1));
        assertThat(store().write(List.of(change))).containsExactly(change);
        return change;
    }

    private void assertLeftOut(TransmissionState state, Transmission transmission) {
        var change = Change.to(state, transmission, "too late", NOON.plusSeconds(9));
        assertThat(store().write(List.of(change))).isEmpty();
    }

    private void assertClearance(Clearance clearance, Transmission transmission) {
        assertThat(store().look(List.of(transmission))).containsExactly(clearance);
        assertThat(store().clear(List.of(transmission), NOON)).containsExactly(clearance);
    }

    private Story.TransmissionStory told(Transmission transmission) {
        var story = store().story(transmission.id().message(), transmission.id().index(), 1);
        return story.orElseThrow().transmissions().get(0);
    }

    private String state(MessageId id) {
        return store().story(id, 0, 1).orElseThrow().summary().state();
    }

    private Message accepted(ExampleMessage example) {
        var message = example.build();
        store().accept(List.of(message), List.of());
        return message;
    }

    private Message kept(int number, UnaryOperator<Incoming> app) {
        var message = ExampleMessage.incoming(number).build();
        store().keep(List.of(new Phases(List.of(new Responder(app))).incoming(message)));
        return message;
    }

    /** An app of one method. */
    record Responder(UnaryOperator<Incoming> method) implements App {
        @Override
        public Incoming filter(Incoming in) {
            return method.apply(in);
        }
    }

    private List<MessageId> found(Search search) {
        return store().search(search).stream()
                .map(summary -> summary.message().id())
                .toList();
    }

    @Test
    default void it_says_that_it_keeps_messages() {
        assertThat(store().keepsMessages()).isTrue();
    }

    // What may happen to a transmission

    @Test
    default void an_attempt_under_way_was_interrupted() {
        assertClearance(Clearance.INTERRUPTED, handedOver(1));
    }

    @Test
    default void an_attempt_that_is_settled_is_over() {
        assertClearance(Clearance.OVER, sent(handedOver(1), "r1"));
    }

    @Test
    default void an_attempt_that_will_be_repeated_is_over() {
        var first = handedOver(1);
        write(TransmissionState.RETRYING, first);
        assertClearance(Clearance.OVER, first);
    }

    @Test
    default void an_attempt_is_over_while_the_next_is_under_way() {
        var first = handedOver(1);
        write(TransmissionState.RETRYING, first);
        assertClearance(Clearance.GO, first.again());
        assertClearance(Clearance.OVER, first);
        assertClearance(Clearance.INTERRUPTED, first.again());
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "EXPIRED", "UNKNOWN"})
    default void a_transmission_that_has_ended_is_over(TransmissionState end) {
        var transmission = handedOver(1);
        write(end, transmission);
        assertClearance(Clearance.OVER, transmission);
        assertClearance(Clearance.OVER, transmission.again());
    }

    @Test
    default void clearances_are_answered_in_their_order() {
        var over = sent(handedOver(1), "r1");
        var interrupted = handedOver(2);
        var fresh = transmission(3);
        assertThat(store().clear(List.of(fresh, over, interrupted), NOON))
                .containsExactly(Clearance.GO, Clearance.OVER, Clearance.INTERRUPTED);
    }

    @Test
    default void a_transmission_is_queued_once() {
        write(TransmissionState.QUEUED, transmission(1));
        assertLeftOut(TransmissionState.QUEUED, transmission(1));
    }

    @Test
    default void an_outcome_is_written_once() {
        var transmission = handedOver(1);
        write(TransmissionState.RETRYING, transmission);
        assertLeftOut(TransmissionState.RETRYING, transmission);
        assertLeftOut(TransmissionState.FAILED, transmission);
    }

    @Test
    default void a_late_outcome_does_not_disturb_the_attempt_under_way() {
        var first = handedOver(1);
        write(TransmissionState.RETRYING, first);
        assertClearance(Clearance.GO, first.again());
        assertLeftOut(TransmissionState.FAILED, first);
        sent(first.again(), "r1");
    }

    @Test
    default void what_is_sent_changes_by_a_receipt_only() {
        var sent = sent(handedOver(1), "r1");
        assertLeftOut(TransmissionState.SENT, sent);
        assertLeftOut(TransmissionState.RETRYING, sent);
        write(TransmissionState.DELIVERED, sent);
        assertLeftOut(TransmissionState.FAILED, sent);
    }

    @Test
    default void a_receipt_may_settle_what_was_unknown() {
        var transmission = handedOver(1);
        write(TransmissionState.UNKNOWN, transmission);
        write(TransmissionState.DELIVERED, transmission);
        assertThat(told(transmission).state()).isEqualTo(TransmissionState.DELIVERED);
    }

    @Test
    default void the_changes_of_one_call_follow_each_other() {
        var sent = sent(handedOver(1), "r1");
        var underway = new Change(sent, null, "", "under way", NOON.plusSeconds(2), List.of());
        var delivered = Change.to(TransmissionState.DELIVERED, sent, "first", NOON.plusSeconds(3));
        var repeated = Change.to(TransmissionState.DELIVERED, sent, "second", NOON.plusSeconds(4));
        assertThat(store().write(List.of(underway, delivered, repeated))).containsExactly(underway, delivered);
    }

    @Test
    default void a_story_may_grow_after_its_end() {
        var sent = sent(handedOver(1), "r1");
        write(TransmissionState.DELIVERED, sent);
        var late = new Change(sent, null, "000", "under way", NOON.plusSeconds(2), List.of());
        assertThat(store().write(List.of(late))).containsExactly(late);
        assertThat(told(sent).state()).isEqualTo(TransmissionState.DELIVERED);
    }

    // Cancelling

    private Standing standing(Transmission transmission) {
        var standings =
                store().standings(transmission.id().message(), transmission.id().index(), 1);
        assertThat(standings).hasSize(1);
        return standings.get(0);
    }

    private Transmission queued(int number) {
        var transmission = transmission(accepted(ExampleMessage.outgoing(number)));
        write(TransmissionState.QUEUED, transmission);
        return transmission;
    }

    @Test
    default void what_is_cancelled_while_it_waits_is_not_handed_over() {
        var queued = queued(1);
        write(TransmissionState.CANCELLED, standing(queued).transmission());
        assertClearance(Clearance.OVER, queued);
    }

    @Test
    default void what_is_cancelled_before_another_attempt_is_not_handed_over_again() {
        var first = handedOver(1);
        write(TransmissionState.RETRYING, first);
        write(TransmissionState.CANCELLED, standing(first).transmission());
        assertClearance(Clearance.OVER, first.again());
    }

    @Test
    default void what_is_cancelled_before_it_is_routed_is_not_queued() {
        var routed = transmission(accepted(ExampleMessage.outgoing(1)));
        write(TransmissionState.CANCELLED, standing(routed).transmission());
        assertLeftOut(TransmissionState.QUEUED, routed);
        assertThat(state(id(1))).isEqualTo("CANCELLED");
    }

    @Test
    default void what_is_handed_over_meanwhile_is_not_cancelled() {
        var queued = queued(1);
        var seen = standing(queued).transmission();
        assertClearance(Clearance.GO, queued);
        assertLeftOut(TransmissionState.CANCELLED, seen);
        sent(queued, "r1");
    }

    @Test
    default void an_attempt_that_began_meanwhile_is_not_cancelled() {
        var first = handedOver(1);
        write(TransmissionState.RETRYING, first);
        var seen = standing(first).transmission();
        assertClearance(Clearance.GO, first.again());
        assertLeftOut(TransmissionState.CANCELLED, seen);
    }

    @Test
    default void what_a_network_dropped_is_cancelled_once() {
        var sent = sent(handedOver(1), "r1");
        write(TransmissionState.CANCELLED, standing(sent).transmission());
        assertLeftOut(TransmissionState.CANCELLED, sent);
        assertLeftOut(TransmissionState.DELIVERED, sent);
    }

    @Test
    default void what_was_delivered_meanwhile_is_not_cancelled() {
        var sent = sent(handedOver(1), "r1");
        write(TransmissionState.DELIVERED, sent);
        assertLeftOut(TransmissionState.CANCELLED, sent);
    }

    // Where it stands

    @Test
    default void a_recipient_that_is_not_routed_yet_is_queued_without_a_connector() {
        var message = accepted(ExampleMessage.outgoing(1).to(ANNA, BEN));
        var anna = Transmission.first(new TransmissionId(id(1), 0), message, ANNA, "sim");
        write(TransmissionState.QUEUED, anna);
        var ben = Transmission.first(new TransmissionId(id(1), 1), message, BEN, "");
        assertThat(store().standings(id(1), 0, 10))
                .containsExactly(
                        new Standing(anna, TransmissionState.QUEUED, List.of()),
                        new Standing(ben, TransmissionState.QUEUED, List.of()));
    }

    @Test
    default void what_waits_for_its_next_attempt_stands_at_that_one() {
        var first = handedOver(1);
        write(TransmissionState.RETRYING, first);
        assertThat(standing(first)).isEqualTo(new Standing(first.again(), TransmissionState.RETRYING, List.of()));
    }

    @Test
    default void what_is_sent_stands_with_the_ids_of_its_last_attempt() {
        var first = handedOver(1);
        var inPart = new Change(first, TransmissionState.RETRYING, "", "", NOON, List.of("old"));
        assertThat(store().write(List.of(inPart))).containsExactly(inPart);
        var second = first.via("spare");
        assertClearance(Clearance.GO, second);
        sent(second, "p1", "p2");
        assertThat(standing(second)).isEqualTo(new Standing(second, TransmissionState.SENT, List.of("p1", "p2")));
    }

    @Test
    default void standings_come_in_pages() {
        accepted(ExampleMessage.outgoing(1).to(ANNA, BEN, CLARA));
        assertThat(store().standings(id(1), 1, 1))
                .extracting(standing -> standing.transmission().recipient())
                .containsExactly(BEN);
        assertThat(store().standings(id(1), 3, 1)).isEmpty();
    }

    @Test
    default void nothing_stands_of_an_incoming_or_an_unknown_message() {
        kept(1, in -> in);
        assertThat(store().standings(id(1), 0, 1)).isEmpty();
        assertThat(store().standings(id(404), 0, 1)).isEmpty();
    }

    // The story

    @Test
    default void nothing_is_told_of_a_message_that_never_was() {
        assertThat(store().story(id(404), 0, 10)).isEmpty();
    }

    @Test
    default void a_message_comes_back_as_it_was_accepted() {
        var message = accepted(ExampleMessage.outgoing(1)
                .connector("sim")
                .to(BEN, ANNA, CLARA)
                .text("Grüße 👍 'quoted' \\ %_")
                .created(NOON.plusMillis(7))
                .expires(NOON.plusSeconds(60))
                .priority(Priority.URGENT)
                .callback("https://client.example/events?a=b")
                .inReplyTo(id(9))
                .externalId("order-7")
                .tags("otp", "night shift")
                .attribute("smpp.esm_class", "4"));
        assertThat(store().story(id(1), 0, 10).orElseThrow().message()).isEqualTo(message);
    }

    @Test
    default void octets_come_back_as_they_were_accepted() {
        var message =
                ExampleMessage.outgoing(1).from(null).build().withContent(new Content.Binary("cafe00", "0500030a0201"));
        store().accept(List.of(message), List.of());
        assertThat(store().story(id(1), 0, 10).orElseThrow().message()).isEqualTo(message);
    }

    @Test
    default void a_message_is_queued_before_it_has_transmissions() {
        accepted(ExampleMessage.outgoing(1));
        var story = store().story(id(1), 0, 10).orElseThrow();
        assertThat(story.summary().state()).isEqualTo("QUEUED");
        assertThat(story.transmissions()).isEmpty();
    }

    @Test
    default void the_state_of_a_message_follows_from_its_transmissions() {
        var message = accepted(ExampleMessage.outgoing(1).to(ANNA, BEN));
        var ben = Transmission.first(new TransmissionId(id(1), 1), message, BEN, "sim");
        write(TransmissionState.DELIVERED, transmission(message));
        write(TransmissionState.QUEUED, ben);
        assertThat(state(id(1))).isEqualTo("QUEUED");
        write(TransmissionState.FAILED, ben);
        assertThat(state(id(1))).isEqualTo("FAILED");
    }

    @Test
    default void every_change_is_a_step_of_the_story() {
        var transmission = transmission(accepted(ExampleMessage.outgoing(1)));
        write(TransmissionState.QUEUED, transmission);
        var retrying = new Change(
                transmission, TransmissionState.RETRYING, "0x14", "queue full", NOON.plusSeconds(2), List.of());
        var second = new Change(
                transmission.via("spare"), TransmissionState.SENT, "", "taken", NOON.plusSeconds(3), List.of("r1"));
        store().write(List.of(retrying));
        store().write(List.of(second));
        assertThat(told(transmission).steps())
                .containsExactly(
                        new Story.Step(NOON.plusSeconds(1), TransmissionState.QUEUED, 1, "sim", "", "because"),
                        new Story.Step(NOON.plusSeconds(2), TransmissionState.RETRYING, 1, "sim", "0x14", "queue full"),
                        new Story.Step(NOON.plusSeconds(3), TransmissionState.SENT, 2, "spare", "", "taken"));
    }

    @Test
    default void a_transmission_tells_where_it_stands() {
        var second = handedOver(1).via("spare");
        write(TransmissionState.RETRYING, transmission(1));
        assertClearance(Clearance.GO, second);
        sent(second, "p1", "p2");
        var told = told(second);
        assertThat(told.recipient()).isEqualTo(ANNA);
        assertThat(told.connector()).isEqualTo("spare");
        assertThat(told.state()).isEqualTo(TransmissionState.SENT);
        assertThat(told.attempt()).isEqualTo(2);
        assertThat(told.remoteIds()).containsExactly("p1", "p2");
    }

    @Test
    default void ids_are_told_as_the_network_wrote_them() {
        var transmission = handedOver(1);
        store().write(List.of(MessageStoreContract.sentAs(transmission, Map.of("00C0FFEE", "c0ffee"), "00C0FFEE")));
        assertThat(told(transmission).remoteIds()).containsExactly("00C0FFEE");
        assertThat(store().standings(transmission.id().message(), 0, 1).get(0).remoteIds())
                .containsExactly("00C0FFEE");
    }

    @Test
    default void a_receipt_finds_the_words_too() {
        var sent = sent(handedOver(1), "r1");
        var receipt = new Receipt("sim", "r1", Receipt.Status.DELIVERED, "", "", NOON.plusSeconds(2), 0);
        assertThat(store().take(List.of(receipt))).containsExactly(MessageStoreContract.delivered(receipt, sent));
    }

    @Test
    default void what_was_left_out_is_no_step() {
        var sent = sent(handedOver(1), "r1");
        int before = told(sent).steps().size();
        assertLeftOut(TransmissionState.RETRYING, sent);
        assertThat(told(sent).steps()).hasSize(before);
    }

    @Test
    default void a_long_story_is_told_in_pages() {
        var message = accepted(ExampleMessage.outgoing(1).to(ANNA, BEN, CLARA));
        var changes = IntStream.range(0, 3)
                .mapToObj(place -> Transmission.first(
                        new TransmissionId(id(1), place), message, message.to().get(place), "sim"))
                .map(transmission -> Change.to(TransmissionState.QUEUED, transmission, "routed", NOON))
                .toList();
        store().write(changes);
        var page = store().story(id(1), 1, 1).orElseThrow();
        assertThat(page.transmissions())
                .extracting(Story.TransmissionStory::recipient)
                .containsExactly(BEN);
        assertThat(page.message().to()).hasSize(1);
        assertThat(page.summary().recipients()).isEqualTo(3);
        assertThat(store().story(id(1), 3, 1).orElseThrow().transmissions()).isEmpty();
    }

    // Incoming messages

    @Test
    default void an_incoming_message_comes_back_as_it_was_kept() {
        var message = kept(1, in -> in);
        assertThat(store().story(id(1), 0, 10).orElseThrow().message()).isEqualTo(message);
        assertThat(state(id(1))).isEqualTo("RECEIVED");
    }

    @Test
    default void a_handled_message_tells_by_whom() {
        kept(1, Incoming::handle);
        assertThat(state(id(1))).isEqualTo("HANDLED");
        assertThat(store().story(id(1), 0, 10).orElseThrow().steps())
                .extracting(Story.Step::text)
                .anyMatch(text -> text.contains("Responder"));
    }

    @Test
    default void a_dropped_message_tells_why() {
        kept(1, in -> in.drop("spam"));
        assertThat(state(id(1))).isEqualTo("DROPPED");
        assertThat(store().story(id(1), 0, 10).orElseThrow().steps())
                .extracting(Story.Step::text)
                .anyMatch(text -> text.contains("Responder: spam"));
    }

    @Test
    default void an_app_that_failed_is_named() {
        kept(1, in -> null);
        assertThat(store().story(id(1), 0, 10).orElseThrow().steps())
                .extracting(Story.Step::text)
                .contains("Responder failed in filter: NullPointerException: the app returned null");
    }

    // Claims

    @Test
    default void a_reference_that_was_claimed_meanwhile_keeps_no_message() {
        var claim = new Claim(new ClientReference("shop", "order-7"), "f", id(1));
        store().accept(List.of(ExampleMessage.outgoing(1).build()), List.of(claim));
        var other = new Claim(claim.reference(), "f", id(2));
        assertThatThrownBy(
                        () -> store().accept(List.of(ExampleMessage.outgoing(2).build()), List.of(other)))
                .isInstanceOf(RuntimeException.class);
        assertThat(store().story(id(2), 0, 1)).isEmpty();
        assertThat(store().claims(List.of(claim.reference()))).containsExactly(Map.entry(claim.reference(), claim));
    }

    // The search

    private void threeMessages() {
        accepted(ExampleMessage.outgoing(1).created(NOON).text("Your code is 4711"));
        accepted(ExampleMessage.outgoing(2)
                .created(NOON.plusSeconds(1))
                .account("bank")
                .to(BEN, CLARA)
                .text("100% Rabatt"));
        store().keep(List.of(Incoming.of(ExampleMessage.incoming(3)
                .created(NOON.plusSeconds(2))
                .text("Code please")
                .build())));
    }

    @Test
    default void the_latest_messages_come_first() {
        threeMessages();
        assertThat(found(Search.latest(10))).containsExactly(id(3), id(2), id(1));
        assertThat(found(Search.latest(2))).containsExactly(id(3), id(2));
    }

    @Test
    default void the_next_page_begins_where_the_last_one_ended() {
        threeMessages();
        assertThat(found(new Search(null, null, null, null, null, id(3), 1))).containsExactly(id(2));
        assertThat(found(new Search(null, null, null, null, null, id(1), 1))).isEmpty();
    }

    @Test
    default void a_summary_shows_one_recipient_and_counts_them() {
        threeMessages();
        var summary = store().search(Search.latest(2)).get(1);
        assertThat(summary.message().to()).containsExactly(BEN);
        assertThat(summary.recipients()).isEqualTo(2);
        assertThat(summary.state()).isEqualTo("QUEUED");
    }

    @Test
    default void messages_are_found_by_direction() {
        threeMessages();
        assertThat(found(new Search(Direction.INCOMING, null, null, null, null, null, 10)))
                .containsExactly(id(3));
        assertThat(found(new Search(Direction.OUTGOING, null, null, null, null, null, 10)))
                .containsExactly(id(2), id(1));
    }

    @Test
    default void messages_are_found_by_sender_and_by_any_recipient() {
        threeMessages();
        assertThat(found(new Search(null, "+491701234567", null, null, null, null, 10)))
                .containsExactly(id(3), id(1));
        var clara = new TransmissionId(id(2), 1);
        var bulk = ExampleMessage.outgoing(2).to(BEN, CLARA).build();
        write(TransmissionState.QUEUED, Transmission.first(clara, bulk, CLARA, "sim"));
        assertThat(found(new Search(null, "+33612345678", null, null, null, null, 10)))
                .containsExactly(id(2));
    }

    @Test
    default void messages_are_found_by_state() {
        threeMessages();
        write(TransmissionState.FAILED, transmission(1));
        assertThat(found(new Search(null, null, "FAILED", null, null, null, 10)))
                .containsExactly(id(1));
        assertThat(found(new Search(null, null, "QUEUED", null, null, null, 10)))
                .containsExactly(id(2));
        assertThat(found(new Search(null, null, "RECEIVED", null, null, null, 10)))
                .containsExactly(id(3));
    }

    @Test
    default void messages_are_found_by_the_state_that_they_show() {
        var message = accepted(ExampleMessage.outgoing(1).to(ANNA, BEN));
        write(TransmissionState.DELIVERED, transmission(message));
        write(TransmissionState.QUEUED, Transmission.first(new TransmissionId(id(1), 1), message, BEN, "sim"));
        assertThat(found(new Search(null, null, "DELIVERED", null, null, null, 10)))
                .isEmpty();
        assertThat(found(new Search(null, null, "QUEUED", null, null, null, 10)))
                .containsExactly(id(1));
    }

    @Test
    default void an_account_finds_its_own_messages() {
        threeMessages();
        assertThat(found(new Search(null, null, null, "bank", null, null, 10))).containsExactly(id(2));
        assertThat(found(new Search(null, null, null, "stranger", null, null, 10)))
                .isEmpty();
    }

    @Test
    default void messages_are_found_by_words_in_any_case() {
        threeMessages();
        assertThat(found(new Search(null, null, null, null, "CODE", null, 10))).containsExactly(id(3), id(1));
    }

    @Test
    default void words_are_no_pattern() {
        threeMessages();
        assertThat(found(new Search(null, null, null, null, "100%", null, 10))).containsExactly(id(2));
        assertThat(Stream.of("1%t", "_00%", "c.de", "\\", "'"))
                .allSatisfy(words -> assertThat(found(new Search(null, null, null, null, words, null, 10)))
                        .isEmpty());
    }

    @Test
    default void conditions_are_met_together() {
        threeMessages();
        assertThat(found(new Search(Direction.OUTGOING, "+491701234567", "QUEUED", "shop", "code", id(3), 10)))
                .containsExactly(id(1));
        assertThat(found(new Search(Direction.INCOMING, null, null, "shop", null, null, 10)))
                .isEmpty();
    }
}
