package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.CLARA;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.id;
import static switchboard.core.Examples.transmission;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.conformance.Conforms;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Content;
import switchboard.core.message.Priority;
import switchboard.core.port.MessageStore.Clearance;

/** What a store that keeps messages tells of those that leave. */
public interface StoryContract extends KeptMessages {

    @Test
    default void nothing_is_told_of_a_message_that_never_was() {
        assertThat(store().story(id(404), 0, 10)).isEmpty();
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 27)
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
    @Conforms(sheet = "rapidsms", cases = 75)
    default void batches_that_end_at_the_same_moment_leave_the_right_state() {
        Executor threads = command -> new Thread(command).start();
        var message = accepted(ExampleMessage.outgoing(1).to(ANNA, BEN, CLARA));
        IntStream.range(0, 3)
                .mapToObj(place -> Transmission.first(
                        new TransmissionId(id(1), place), message, message.to().get(place), "sim"))
                .map(one -> CompletableFuture.runAsync(() -> write(TransmissionState.SENT, one), threads))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(state(id(1))).isEqualTo("SENT");
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
        store().write(List.of(sentAs(transmission, Map.of("00C0FFEE", "c0ffee"), "00C0FFEE")));
        assertThat(told(transmission).remoteIds()).containsExactly("00C0FFEE");
        assertThat(store().standings(transmission.id().message(), 0, 1).get(0).remoteIds())
                .containsExactly("00C0FFEE");
    }

    @Test
    default void a_receipt_finds_the_words_too() {
        var sent = sent(handedOver(1), "r1");
        var receipt = new Receipt("sim", "r1", Receipt.Status.DELIVERED, "", "", NOON.plusSeconds(2), 0);
        assertThat(store().take(List.of(receipt))).containsExactly(delivered(receipt, sent));
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
}
