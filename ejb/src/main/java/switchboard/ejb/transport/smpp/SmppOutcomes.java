package switchboard.ejb.transport.smpp;

import java.time.Instant;
import java.util.Set;
import switchboard.core.delivery.Outcome;
import switchboard.smpp.SubmitResult;

/** What an SMSC's answer means for a transmission. */
final class SmppOutcomes {
    /** System error, queue full, submit failed, throttled, temporary application error (SMPP 3.4 §5.1.3). */
    private static final Set<Integer> DEFERRED = Set.of(0x08, 0x14, 0x45, 0x58, 0x64);

    private SmppOutcomes() {}

    static Outcome of(SubmitResult result, Instant at) {
        if (result instanceof SubmitResult.Accepted accepted) {
            return Outcome.accepted(accepted.messageIds(), at);
        }
        if (result instanceof SubmitResult.Rejected rejected) {
            return rejected(rejected, at);
        }
        if (result instanceof SubmitResult.NotSent unsent) {
            return Outcome.deferred("", unsent.reason(), at);
        }
        if (result instanceof SubmitResult.Unanswered unanswered) {
            return new Outcome(Outcome.Kind.UNKNOWN, unanswered.messageIds(), "", unanswered.reason(), at);
        }
        throw new IllegalArgumentException("result: " + result);
    }

    private static Outcome rejected(SubmitResult.Rejected rejected, Instant at) {
        var code = "0x%08X".formatted(rejected.status());
        if (!rejected.messageIds().isEmpty()) {
            var text = rejected.name() + " for part " + rejected.part() + "; the parts before it were taken";
            return Outcome.refusedInPart(rejected.messageIds(), code, text, at);
        }
        return DEFERRED.contains(rejected.status())
                ? Outcome.deferred(code, rejected.name(), at)
                : Outcome.refused(code, rejected.name(), at);
    }
}
