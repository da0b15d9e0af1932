package switchboard.simulator.smsc;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.CancelSm;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.QuerySm;
import com.cloudhopper.smpp.pdu.QuerySmResp;
import com.cloudhopper.smpp.type.Address;
import java.util.Optional;
import switchboard.simulator.text.Coding;

/**
 * cancel_sm, query_sm and replace_sm (SMPP 3.4 §4.8 to §4.10). A message is under way until its receipt leaves; only then can it
 * be cancelled or replaced, by whoever sent it. For the event loop only.
 */
final class AncillaryOperations {
    private final Receipts receipts;
    private final RecentMessages messages;
    private final Counters counters;

    AncillaryOperations(Receipts receipts, RecentMessages messages, Counters counters) {
        this.receipts = receipts;
        this.messages = messages;
        this.counters = counters;
    }

    void cancel(Session session, CancelSm cancel) {
        boolean done = underWay(session, cancel.getMessageId(), cancel.getSourceAddress())
                && receipts.cancel(cancel.getMessageId());
        answer(session, cancel, done, Counter.CANCELLED, SmppConstants.STATUS_CANCELFAIL);
    }

    void replace(Session session, ReplaceSm replace) {
        boolean done = underWay(session, replace.messageId(), replace.source())
                && receipts.replace(replace.messageId(), words(replace));
        if (done) {
            messages.replace(replace.messageId(), words(replace));
        }
        answer(session, replace, done, Counter.REPLACED, SmppConstants.STATUS_REPLACEFAIL);
    }

    void query(Session session, QuerySm query) {
        QuerySmResp response = query.createResponse();
        response.setMessageId(query.getMessageId());
        Optional<Byte> state = state(session, query);
        counters.count(Counter.QUERIED);
        state.ifPresent(response::setMessageState);
        session.answer(response, state.isPresent() ? SmppConstants.STATUS_OK : SmppConstants.STATUS_QUERYFAIL);
    }

    private Optional<Byte> state(Session session, QuerySm query) {
        if (underWay(session, query.getMessageId(), query.getSourceAddress())) {
            return Optional.of(SmppConstants.STATE_ENROUTE);
        }
        return messages.find(query.getMessageId())
                .filter(message -> message.systemId().equals(session.binding().systemId()))
                .filter(message -> message.from().equals(ShortMessage.address(query.getSourceAddress())))
                .map(message -> message.state() == null ? MessageState.DELIVRD : MessageState.valueOf(message.state()))
                .map(MessageState::code);
    }

    private boolean underWay(Session session, String messageId, Address source) {
        return receipts.isUnderWay(session.binding().systemId(), messageId, ShortMessage.address(source));
    }

    /** data_coding is that of the submit_sm; of a message that is not kept any more it is not known. */
    private String words(ReplaceSm replace) {
        Coding coding =
                messages.find(replace.messageId()).map(StoredMessage::coding).orElseGet(() -> Coding.of((byte) 0));
        return coding.decode(replace.shortMessage());
    }

    private void answer(Session session, PduRequest<?> request, boolean done, Counter counter, int failure) {
        if (done) {
            counters.count(counter);
        }
        session.answer(request.createResponse(), done ? SmppConstants.STATUS_OK : failure);
    }
}
