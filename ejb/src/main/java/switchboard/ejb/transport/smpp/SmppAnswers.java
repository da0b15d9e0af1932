package switchboard.ejb.transport.smpp;

import java.time.Instant;
import switchboard.core.delivery.Answer;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.SentPart;
import switchboard.core.message.Content;
import switchboard.smpp.ChangeResult;
import switchboard.smpp.QueryResult;
import switchboard.smpp.SentMessage;
import switchboard.smpp.text.Segmentation;
import switchboard.smpp.text.TextRules;

/** Parts that an SMSC took in the adapter's words, and what it answers about them in core's. */
final class SmppAnswers {
    private SmppAnswers() {}

    /** @throws IllegalArgumentException that names what SMPP can't carry */
    static SentMessage part(SentPart part, Connector connector) {
        var from = part.transmission().message().from();
        return new SentMessage(
                part.remoteId(),
                from == null ? SmppSettings.of(connector).text(SmppForm.SOURCE) : from.digitsOrName(),
                part.transmission().recipient().digitsOrName());
    }

    /**
     * replace_sm has no data_coding (SMPP 3.4 §4.10.1): the phone would read one encoding as the other.
     *
     * @throws IllegalArgumentException unless the new words have the encoding of the old ones
     */
    static void mustFit(Content.Text words, Content old, TextRules rules) {
        if (!(old instanceof Content.Text text)) {
            throw new IllegalArgumentException("words can't replace octets");
        }
        var was = Segmentation.of(text.text(), rules).encoding();
        var is = Segmentation.of(words.text(), rules).encoding();
        if (was != is) {
            throw new IllegalArgumentException("it was sent in " + was + ", and the new words need " + is);
        }
    }

    static Answer of(ChangeResult result) {
        if (result instanceof ChangeResult.Rejected rejected) {
            return refused(rejected.status(), rejected.name());
        }
        if (result instanceof ChangeResult.NotSent unsent) {
            return Answer.notAsked(unsent.reason());
        }
        return result instanceof ChangeResult.Unanswered silent ? Answer.unanswered(silent.reason()) : Answer.done();
    }

    static Answer of(QueryResult result, SentPart part, Connector connector, Instant now) {
        if (result instanceof QueryResult.Known known) {
            return Answer.told(receipt(known, part, connector, now));
        }
        return result instanceof QueryResult.Rejected rejected
                ? refused(rejected.status(), rejected.name())
                : Answer.unanswered(((QueryResult.Unanswered) result).reason());
    }

    private static Receipt receipt(QueryResult.Known known, SentPart part, Connector connector, Instant now) {
        var done = known.finalAt() == null ? "" : ", done at " + known.finalAt();
        return new Receipt(
                connector.id(),
                SmppSettings.of(connector).ids().ofAnswer(part.remoteId()),
                SmppStates.of(known.state()),
                known.errorCode() == 0 ? "" : "%03d".formatted(known.errorCode()),
                known.state() + done + ", as it was asked for",
                now,
                0);
    }

    private static Answer refused(int status, String name) {
        return Answer.refused("0x%08X".formatted(status), name);
    }
}
