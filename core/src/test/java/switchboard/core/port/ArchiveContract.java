package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.id;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import switchboard.core.ExampleMessage;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Message;
import switchboard.core.phase.Phases;

/** What everybody who forgets does. All messages are of noon. */
public interface ArchiveContract {
    Instant LATER = NOON.plusMillis(1);

    /** With nothing in it. */
    Archive archive();

    /** Of the same messages. */
    MessageStore messages();

    private Message accept(ExampleMessage example) {
        var message = example.build();
        messages().accept(List.of(message), List.of());
        return message;
    }

    private void write(Message message, int index, TransmissionState state) {
        var transmission = Transmission.first(
                new TransmissionId(message.id(), index), message, message.to().get(index), "sim");
        messages().write(List.of(Change.to(state, transmission, "because", NOON)));
    }

    private boolean isKnown(int number) {
        return messages().story(id(number), 0, 1).isPresent();
    }

    private int forget(Instant before) {
        return archive().forgetMessages(null, before, 10).removed();
    }

    @ParameterizedTest
    @EnumSource(
            value = TransmissionState.class,
            names = {"DELIVERED", "FAILED", "EXPIRED", "CANCELLED", "UNKNOWN"})
    default void what_is_over_is_forgotten(TransmissionState state) {
        write(accept(ExampleMessage.outgoing(1)), 0, state);
        assertThat(forget(LATER)).isEqualTo(1);
        assertThat(isKnown(1)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = TransmissionState.class,
            mode = Mode.EXCLUDE,
            names = {"DELIVERED", "FAILED", "EXPIRED", "CANCELLED", "UNKNOWN"})
    default void what_is_not_over_is_kept_however_old(TransmissionState state) {
        write(accept(ExampleMessage.outgoing(1)), 0, state);
        assertThat(forget(LATER.plus(Duration.ofDays(1)))).isZero();
        assertThat(isKnown(1)).isTrue();
    }

    @Test
    default void what_waits_for_its_time_is_kept() {
        accept(ExampleMessage.outgoing(1));
        assertThat(forget(LATER)).isZero();
        assertThat(isKnown(1)).isTrue();
    }

    @Test
    default void one_recipient_that_is_not_over_keeps_the_message() {
        var both = accept(ExampleMessage.outgoing(1).to(ANNA, BEN));
        write(both, 0, TransmissionState.DELIVERED);
        assertThat(forget(LATER)).isZero();
        write(both, 1, TransmissionState.SENT);
        assertThat(forget(LATER)).isZero();
        write(both, 1, TransmissionState.DELIVERED);
        assertThat(forget(LATER)).isEqualTo(1);
    }

    @Test
    default void what_is_younger_is_kept() {
        write(accept(ExampleMessage.outgoing(1)), 0, TransmissionState.DELIVERED);
        assertThat(forget(NOON)).isZero();
        assertThat(isKnown(1)).isTrue();
    }

    @Test
    default void what_came_in_is_forgotten() {
        messages()
                .keep(new Phases(List.of())
                        .incoming(List.of(ExampleMessage.incoming(1).build())));
        assertThat(forget(LATER)).isEqualTo(1);
        assertThat(isKnown(1)).isFalse();
    }

    @Test
    default void receipts_find_nothing_of_what_is_forgotten() {
        var message = accept(ExampleMessage.outgoing(1));
        var transmission = Transmission.first(new TransmissionId(id(1), 0), message, ANNA, "sim");
        messages()
                .write(List.of(
                        new Change(transmission, TransmissionState.SENT, "", "", NOON, List.of("r1")),
                        Change.to(TransmissionState.DELIVERED, transmission, "", NOON)));
        forget(LATER);
        var receipt = new Receipt("sim", "r1", Receipt.Status.DELIVERED, "", "", NOON, 0);
        assertThat(messages().take(List.of(receipt)).get(0).transmission()).isNull();
    }

    @Test
    default void a_forgotten_message_frees_its_client_reference() {
        var reference = new ClientReference("shop", "order-7");
        var message = ExampleMessage.outgoing(1).build();
        messages().accept(List.of(message), List.of(new Claim(reference, "f", id(1))));
        write(message, 0, TransmissionState.DELIVERED);
        forget(LATER);
        assertThat(messages().claims(List.of(reference))).isEmpty();
    }

    @Test
    default void steps_go_on_where_the_last_one_ended() {
        IntStream.rangeClosed(1, 5).forEach(number -> accept(ExampleMessage.outgoing(number)));
        write(accept(ExampleMessage.outgoing(6)), 0, TransmissionState.DELIVERED);
        var first = archive().forgetMessages(null, LATER, 3);
        assertThat(first).isEqualTo(new Archive.Step(0, id(3)));
        assertThat(archive().forgetMessages(first.last(), LATER, 3)).isEqualTo(new Archive.Step(1, id(6)));
        assertThat(archive().forgetMessages(id(6), LATER, 3)).isEqualTo(new Archive.Step(0, null));
    }

    @Test
    default void client_references_are_freed_so_many_at_a_time() {
        var references = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> new ClientReference("shop", "order-" + number))
                .toList();
        messages()
                .accept(
                        List.of(),
                        references.stream()
                                .map(one -> new Claim(one, "f", id(1)))
                                .toList());
        assertThat(archive().forgetReferences(NOON.minus(Duration.ofDays(9_000)), 10))
                .isZero();
        var future = NOON.plus(Duration.ofDays(36_500));
        assertThat(archive().forgetReferences(future, 2)).isEqualTo(2);
        assertThat(messages().claims(references)).hasSize(1);
        assertThat(archive().forgetReferences(future, 2)).isEqualTo(1);
        assertThat(messages().claims(references)).isEmpty();
    }
}
