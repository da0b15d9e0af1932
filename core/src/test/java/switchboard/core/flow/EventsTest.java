package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.id;
import static switchboard.core.Examples.transmission;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import switchboard.core.ExampleMessage;
import switchboard.core.Examples;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.Change;
import switchboard.core.port.CountingMeter;
import switchboard.core.port.Meter.Event;
import switchboard.core.port.Notice;
import switchboard.core.port.RecordingQueues;

class EventsTest {
    private static final Transmission CURIOUS = transmission(ExampleMessage.outgoing(1)
            .callback("http://client.example/")
            .externalId("order-7")
            .build());

    private final RecordingQueues queues = RecordingQueues.patient();
    private final CountingMeter meter = new CountingMeter();

    private void tell(Change... changes) {
        new Events(queues, meter, Examples.uuids()).tell(List.of(changes));
    }

    private static Change to(TransmissionState state, Transmission transmission) {
        return new Change(transmission, state, "0x0000000b", "bad number", NOON, List.of());
    }

    @Test
    void a_notice_says_what_happened_to_whom() {
        tell(to(TransmissionState.FAILED, CURIOUS));
        assertThat(queues.notices.get(0).batch())
                .containsExactly(new Notice(
                        id(1).value(),
                        URI.create("http://client.example/"),
                        CURIOUS.id(),
                        CURIOUS.message().from(),
                        ANNA,
                        CURIOUS.message().created(),
                        TransmissionState.FAILED,
                        "sim",
                        "0x0000000b",
                        "bad number",
                        NOON,
                        "order-7",
                        1));
        assertThat(queues.notices.get(0).delay()).isEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @EnumSource(names = {"SENT", "DELIVERED", "FAILED", "EXPIRED", "CANCELLED", "UNKNOWN"})
    void a_client_wants_to_know_these(TransmissionState state) {
        tell(to(state, CURIOUS));
        assertThat(queues.notices).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"QUEUED", "SENDING", "RETRYING"})
    void but_not_these(TransmissionState state) {
        tell(to(state, CURIOUS));
        assertThat(queues.notices).isEmpty();
    }

    @Test
    void who_gave_no_callback_is_told_nothing() {
        tell(to(TransmissionState.SENT, transmission(1)));
        assertThat(queues.notices).isEmpty();
        assertThat(meter.of(Event.SENT)).isEqualTo(1);
    }

    @Test
    void a_change_of_no_state_is_neither_told_nor_counted() {
        tell(to(null, CURIOUS), to(TransmissionState.SENT, CURIOUS));
        assertThat(queues.notices.get(0).batch()).hasSize(1);
        assertThat(meter.of(Event.SENT)).isEqualTo(1);
    }

    @Test
    void notices_come_in_batches_of_ten() {
        tell(IntStream.range(0, 21)
                .mapToObj(number -> to(TransmissionState.SENT, CURIOUS))
                .toArray(Change[]::new));
        assertThat(queues.notices).extracting(put -> put.batch().size()).containsExactly(10, 10, 1);
    }

    @ParameterizedTest
    @CsvSource({"SENT, SENT", "RETRYING, RETRIED", "DELIVERED, DELIVERED", "FAILED, FAILED", "EXPIRED, FAILED"})
    void these_are_counted(TransmissionState state, Event event) {
        tell(to(state, CURIOUS), to(state, transmission(2)));
        assertThat(meter.of(event)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"QUEUED", "SENDING", "CANCELLED", "UNKNOWN"})
    void and_these_are_not(TransmissionState state) {
        tell(to(state, CURIOUS));
        assertThat(Arrays.stream(Event.values()).mapToInt(meter::of).sum()).isZero();
    }
}
