package switchboard.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static switchboard.core.Examples.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.ExampleMessage;
import switchboard.core.Examples;

class RetryPolicyTest {
    private static final RetryPolicy NEVER = new RetryPolicy(List.of(), Duration.ofHours(1), true);
    private static final RetryPolicy CAREFUL = new RetryPolicy(Examples.POLICY.schedule(), false);

    private static Transmission attempt(int number) {
        var first = Examples.transmission(1);
        return new Transmission(first.id(), first.message(), first.recipient(), "sim", number, List.of());
    }

    private static Transmission expiring(Instant expires) {
        return Examples.transmission(ExampleMessage.outgoing(1).expires(expires).build());
    }

    private static Outcome busy(Instant at) {
        return Outcome.deferred("0x00000014", "message queue full", at);
    }

    @Test
    void accepted_is_done() {
        assertThat(Examples.POLICY.next(attempt(1), Outcome.accepted(List.of("7"), NOON)))
                .isEqualTo(new NextStep.Done());
    }

    @Test
    void refused_goes_to_the_next_connector() {
        assertThat(Examples.POLICY.next(attempt(1), Outcome.refused("0x0000000b", "bad number", NOON)))
                .isEqualTo(new NextStep.NextConnector());
    }

    @Test
    void refused_in_part_goes_nowhere_else() {
        assertThat(Examples.POLICY.next(
                        attempt(1), Outcome.refusedInPart(List.of("7"), "0x0000000b", "bad number for part 2", NOON)))
                .isEqualTo(new NextStep.GiveUp(TransmissionState.FAILED));
    }

    @ParameterizedTest
    @CsvSource({"1, PT5S", "2, PT15S", "3, PT1M", "4, PT1M", "50, PT1M"})
    void deferred_waits_by_the_schedule_whose_last_delay_repeats(int attempt, Duration delay) {
        assertThat(Examples.POLICY.next(attempt(attempt), busy(NOON))).isEqualTo(new NextStep.RetryAfter(delay));
    }

    @Test
    void a_wait_that_the_outcome_names_goes_before_the_schedule() {
        var outcome = Outcome.deferred("0x0000000b", "bad number", NOON, Duration.ofMinutes(7));
        assertThat(Examples.POLICY.next(attempt(1), outcome)).isEqualTo(new NextStep.RetryAfter(Duration.ofMinutes(7)));
    }

    @Test
    void a_wait_beyond_the_validity_is_not_waited_for() {
        var outcome = Outcome.deferred("0x0000000b", "bad number", NOON, Duration.ofMinutes(7));
        assertThat(Examples.POLICY.next(expiring(NOON.plusSeconds(60)), outcome))
                .isEqualTo(new NextStep.GiveUp(TransmissionState.EXPIRED));
    }

    @Test
    void without_delays_deferred_goes_to_the_next_connector() {
        assertThat(NEVER.next(attempt(1), busy(NOON))).isEqualTo(new NextStep.NextConnector());
    }

    @Test
    void the_last_attempt_starts_no_later_than_the_deadline() {
        var last = NOON.plus(Duration.ofMinutes(60)).minusSeconds(5);
        assertThat(Examples.POLICY.next(attempt(1), busy(last)))
                .isEqualTo(new NextStep.RetryAfter(Duration.ofSeconds(5)));
        assertThat(Examples.POLICY.next(attempt(1), busy(last.plusMillis(1)))).isEqualTo(new NextStep.NextConnector());
    }

    @Test
    void the_deadline_counts_from_when_the_message_was_to_leave() {
        var later = Examples.transmission(ExampleMessage.outgoing(1)
                .notBefore(NOON.plus(Duration.ofHours(1)))
                .build());
        assertThat(Examples.POLICY.next(later, busy(NOON.plus(Duration.ofMinutes(100)))))
                .isEqualTo(new NextStep.RetryAfter(Duration.ofSeconds(5)));
    }

    @Test
    void no_attempt_starts_after_the_validity() {
        assertThat(Examples.POLICY.next(expiring(NOON.plusSeconds(5)), busy(NOON)))
                .isEqualTo(new NextStep.RetryAfter(Duration.ofSeconds(5)));
        assertThat(Examples.POLICY.next(expiring(NOON.plusSeconds(4)), busy(NOON)))
                .isEqualTo(new NextStep.GiveUp(TransmissionState.EXPIRED));
    }

    @Test
    void unknown_is_sent_again_if_the_policy_takes_the_risk() {
        assertThat(Examples.POLICY.next(attempt(1), Outcome.unknown("no answer", NOON)))
                .isEqualTo(new NextStep.RetryAfter(Duration.ofSeconds(5)));
    }

    @Test
    void unknown_stays_unknown_if_the_policy_takes_no_risk() {
        assertThat(CAREFUL.next(attempt(1), Outcome.unknown("no answer", NOON)))
                .isEqualTo(new NextStep.GiveUp(TransmissionState.UNKNOWN));
    }

    @Test
    void unknown_does_not_expire_as_it_may_have_arrived() {
        assertThat(Examples.POLICY.next(expiring(NOON.plusSeconds(4)), Outcome.unknown("no answer", NOON)))
                .isEqualTo(new NextStep.GiveUp(TransmissionState.UNKNOWN));
    }

    @Test
    void expired_is_the_end() {
        assertThat(Examples.POLICY.next(attempt(1), Outcome.expired(NOON)))
                .isEqualTo(new NextStep.GiveUp(TransmissionState.EXPIRED));
    }

    @Test
    void the_standard_is_5_s_15_s_1_min_and_every_5_min_for_a_day() {
        assertThat(RetryPolicy.STANDARD)
                .isEqualTo(new RetryPolicy(
                        List.of(
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(15),
                                Duration.ofMinutes(1),
                                Duration.ofMinutes(5)),
                        Duration.ofHours(24),
                        true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void a_delay_is_longer_than_nothing(Duration delay) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetryPolicy(List.of(delay), Duration.ofHours(1), true))
                .withMessageStartingWith("waits must be longer than nothing");
    }
}
