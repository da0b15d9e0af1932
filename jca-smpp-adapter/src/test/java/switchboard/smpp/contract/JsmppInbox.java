package switchboard.smpp.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.EnquireLink;
import org.jsmpp.bean.MessageState;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** What came to jSMPP as SMSC. It takes everything, a message with its text as id, unless it is told to refuse. */
final class JsmppInbox implements ServerMessageReceiverListener {

    private static final int INVALID_COMMAND_ID = 0x03;
    private static final int LONGEST_ID = 64;

    final List<SubmitSm> submits = new CopyOnWriteArrayList<>();
    final List<QuerySm> queries = new CopyOnWriteArrayList<>();
    final List<CancelSm> cancels = new CopyOnWriteArrayList<>();
    final AtomicInteger enquiries = new AtomicInteger();
    volatile QuerySmResult state = new QuerySmResult("", MessageState.ENROUTE, (byte) 0);
    volatile OptionalParameter[] answered = {};
    private final List<Integer> refusals = new ArrayList<>();

    /** The next requests, one with each status. */
    synchronized void refuse(Integer... statuses) {
        refusals.addAll(List.of(statuses));
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm pdu, SMPPServerSession source) throws ProcessRequestException {
        submits.add(pdu);
        refuseIfTold();
        String text = Received.text(pdu);
        return new SubmitSmResult(id(text.substring(0, Math.min(LONGEST_ID, text.length()))), answered);
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm pdu, SMPPServerSession source) throws ProcessRequestException {
        queries.add(pdu);
        refuseIfTold();
        return state;
    }

    @Override
    public void onAcceptCancelSm(CancelSm pdu, SMPPServerSession source) throws ProcessRequestException {
        cancels.add(pdu);
        refuseIfTold();
    }

    @Override
    public void onAcceptEnquireLink(EnquireLink pdu, Session source) {
        enquiries.incrementAndGet();
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti pdu, SMPPServerSession source)
            throws ProcessRequestException {
        throw unexpected();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm pdu, SMPPServerSession source) throws ProcessRequestException {
        throw unexpected();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm pdu, Session source) throws ProcessRequestException {
        throw unexpected();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm pdu, SMPPServerSession source)
            throws ProcessRequestException {
        throw unexpected();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm pdu, SMPPServerSession source)
            throws ProcessRequestException {
        throw unexpected();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm pdu, SMPPServerSession source)
            throws ProcessRequestException {
        throw unexpected();
    }

    static MessageId id(String value) {
        try {
            return new MessageId(value);
        } catch (PDUStringException e) {
            throw new IllegalArgumentException(value, e);
        }
    }

    private synchronized void refuseIfTold() throws ProcessRequestException {
        if (!refusals.isEmpty()) {
            throw new ProcessRequestException("as told", refusals.remove(0));
        }
    }

    private static ProcessRequestException unexpected() {
        return new ProcessRequestException("our client does not send this", INVALID_COMMAND_ID);
    }
}
