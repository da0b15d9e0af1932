package switchboard.ejb.transport.smpp.esme;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import switchboard.core.delivery.Outcome;
import switchboard.core.port.Webhook;
import switchboard.smpp.EsmeDeliveryResult;

/** What an ESME's answer to a deliver_sm means. */
final class EsmeOutcomes {
    /** System error, queue full, throttled, temporary application error (SMPP 3.4 §5.1.3). */
    private static final Set<Integer> LATER = Set.of(0x08, 0x14, 0x58, 0x64);

    private EsmeOutcomes() {}

    static Outcome of(EsmeDeliveryResult result, Instant at) {
        if (result instanceof EsmeDeliveryResult.Refused refused) {
            var code = "0x%08X".formatted(refused.status());
            return LATER.contains(refused.status())
                    ? Outcome.deferred(code, refused.name(), at)
                    : Outcome.refused(code, refused.name(), at);
        }
        if (result instanceof EsmeDeliveryResult.Unsendable unsendable) {
            return Outcome.refused("", unsendable.reason(), at);
        }
        if (result instanceof EsmeDeliveryResult.NotSent unsent) {
            return Outcome.deferred("", unsent.reason(), at);
        }
        if (result instanceof EsmeDeliveryResult.Unanswered unanswered) {
            return Outcome.unknown(unanswered.reason(), at);
        }
        return Outcome.accepted(List.of(), at);
    }

    /** A receipt that comes twice does no harm: what was not answered is sent again. */
    static Webhook.Answer answer(EsmeDeliveryResult result) {
        if (result instanceof EsmeDeliveryResult.Taken) {
            return Webhook.Answer.TAKEN;
        }
        boolean never = result instanceof EsmeDeliveryResult.Unsendable
                || (result instanceof EsmeDeliveryResult.Refused refused && !LATER.contains(refused.status()));
        return never ? Webhook.Answer.REFUSED : Webhook.Answer.LATER;
    }
}
