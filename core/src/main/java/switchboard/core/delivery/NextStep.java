package switchboard.core.delivery;

import java.time.Duration;

/** What follows an outcome. */
public sealed interface NextStep {

    /** The network has it. */
    record Done() implements NextStep {}

    /** The same connector, after this long. */
    record RetryAfter(Duration delay) implements NextStep {}

    /** Another connector of its route, if there is one; otherwise it ends in FAILED, or UNKNOWN if that is the outcome. */
    record NextConnector() implements NextStep {}

    /** It ends in this state. */
    record GiveUp(TransmissionState state) implements NextStep {}
}
