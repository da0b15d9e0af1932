package switchboard.ejb.transport.smpp;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import switchboard.core.delivery.Outcome;
import switchboard.smpp.MessageIdFormats;
import switchboard.smpp.StatusTable;
import switchboard.smpp.StatusTable.Reaction;
import switchboard.smpp.SubmitResult;

/** What an SMSC's answer means for a transmission, by its connector's table. */
final class SmppOutcomes {
    private final StatusTable table;
    private final MessageIdFormats ids;

    SmppOutcomes(StatusTable table, MessageIdFormats ids) {
        this.table = table;
        this.ids = ids;
    }

    Outcome of(SubmitResult result, Instant at) {
        var outcome = read(result, at);
        return outcome.withReceiptIds(receiptIds(outcome.remoteIds()));
    }

    /** Receipts may write a number in another way than answers do. */
    private Map<String, String> receiptIds(List<String> answered) {
        return answered.stream()
                .distinct()
                .filter(id -> !ids.ofAnswer(id).equals(id))
                .collect(Collectors.toMap(id -> id, ids::ofAnswer));
    }

    private Outcome read(SubmitResult result, Instant at) {
        if (result instanceof SubmitResult.Accepted accepted) {
            var told = SmppTlvs.told(accepted.parameters());
            return new Outcome(Outcome.Kind.ACCEPTED, accepted.messageIds(), "", told, at);
        }
        if (result instanceof SubmitResult.Rejected rejected) {
            return rejected.messageIds().isEmpty() ? rejected(rejected, at) : rejectedInPart(rejected, at);
        }
        if (result instanceof SubmitResult.NotSent unsent) {
            return Outcome.deferred("", unsent.reason(), at);
        }
        if (result instanceof SubmitResult.Unsendable unsendable) {
            return Outcome.refused("", unsendable.reason(), at);
        }
        if (result instanceof SubmitResult.Unanswered unanswered) {
            return new Outcome(Outcome.Kind.UNKNOWN, unanswered.messageIds(), "", unanswered.reason(), at);
        }
        throw new IllegalArgumentException("result: " + result);
    }

    /** The phone has some parts: whatever the status, sending the message again would send those twice. */
    private static Outcome rejectedInPart(SubmitResult.Rejected rejected, Instant at) {
        var text = reason(rejected) + " for part " + rejected.part() + "; "
                + rejected.messageIds().size() + " other parts were taken";
        return Outcome.refusedInPart(rejected.messageIds(), code(rejected), text, at);
    }

    private Outcome rejected(SubmitResult.Rejected rejected, Instant at) {
        var reaction = table.of(rejected.status());
        if (reaction instanceof Reaction.Deferred deferred) {
            return Outcome.deferred(code(rejected), reason(rejected), at, deferred.delay());
        }
        if (reaction instanceof Reaction.Throttled) {
            return Outcome.deferred(code(rejected), reason(rejected), at);
        }
        var kind = reaction instanceof Reaction.Unknown ? Outcome.Kind.UNKNOWN : Outcome.Kind.REFUSED;
        return new Outcome(kind, rejected.messageIds(), code(rejected), reason(rejected), at);
    }

    private static String reason(SubmitResult.Rejected rejected) {
        return rejected.parameters().isEmpty()
                ? rejected.name()
                : rejected.name() + " (" + SmppTlvs.told(rejected.parameters()) + ")";
    }

    private static String code(SubmitResult.Rejected rejected) {
        return "0x%08X".formatted(rejected.status());
    }
}
