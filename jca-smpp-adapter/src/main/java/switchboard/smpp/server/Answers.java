package switchboard.smpp.server;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BaseBindResp;
import com.cloudhopper.smpp.pdu.BaseSmResp;
import com.cloudhopper.smpp.pdu.CancelSmResp;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.QuerySmResp;
import com.cloudhopper.smpp.tlv.Tlv;
import java.time.Instant;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeBind;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.pdu.ReplaceSmResp;
import switchboard.smpp.pdu.SmppTime;
import switchboard.smpp.pdu.SubmitMultiResp;

/** Makes the answers to ESMEs. */
final class Answers {

    private static final int HIGHEST_VERSION = 0x50;

    private Answers() {}

    static PduResponse refusal(PduRequest<?> request, int status) {
        PduResponse refusal = request.createResponse();
        refusal.setCommandStatus(status);
        return refusal;
    }

    /** With sc_interface_version for an ESME that knows optional parameters: its own version, 5.0 at most (§5.3.2.25). */
    static PduResponse welcome(BaseBind<?> request, EsmeBind bind, String systemId) {
        BaseBindResp welcome = (BaseBindResp) request.createResponse();
        welcome.setSystemId(systemId);
        if (bind.takesOptionalParameters()) {
            byte version = (byte) Math.min(HIGHEST_VERSION, bind.interfaceVersion());
            welcome.addOptionalParameter(new Tlv(SmppConstants.TAG_SC_INTERFACE_VERSION, new byte[] {version}));
        }
        return welcome;
    }

    /** What the application said; ESME_RSYSERR when that is no answer to such a request. */
    static Pdu of(String server, PduRequest<?> request, EsmeAnswer answer) {
        if (answer instanceof EsmeAnswer.Refused refused) {
            return refusal(request, refused.status());
        }
        PduResponse response = request.createResponse();
        if (answer instanceof EsmeAnswer.TakenForSome taken && response instanceof SubmitMultiResp ours) {
            fill(ours, taken);
        } else if (answer instanceof EsmeAnswer.Taken taken && response instanceof BaseSmResp ours) {
            ours.setMessageId(taken.messageId());
        } else if (answer instanceof EsmeAnswer.Found found && response instanceof QuerySmResp ours) {
            fill(ours, found);
        } else if (!(answer instanceof EsmeAnswer.Done && isDone(response))) {
            ServerLog.LOG.wrongAnswer(
                    server, request.getName(), answer.getClass().getSimpleName());
            return refusal(request, CommandStatus.SYSTEM_ERROR);
        }
        return response;
    }

    private static boolean isDone(PduResponse response) {
        return response instanceof CancelSmResp || response instanceof ReplaceSmResp;
    }

    private static void fill(SubmitMultiResp response, EsmeAnswer.TakenForSome taken) {
        response.setMessageId(taken.messageId());
        response.setUnsuccesses(taken.unsuccessful().stream()
                .map(one -> new SubmitMultiResp.Unsuccess(DeliveryEncoder.address(one.destination()), one.status()))
                .toList());
    }

    private static void fill(QuerySmResp response, EsmeAnswer.Found found) {
        Instant at = found.finalAt();
        response.setMessageId(found.messageId());
        response.setFinalDate(at == null ? "" : SmppTime.write(at));
        response.setMessageState((byte) found.state().number());
        response.setErrorCode((byte) found.errorCode());
    }
}
