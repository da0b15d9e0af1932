package switchboard.smpp.server;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BaseBindResp;
import com.cloudhopper.smpp.pdu.BaseSmResp;
import com.cloudhopper.smpp.pdu.CancelSmResp;
import com.cloudhopper.smpp.pdu.GenericNack;
import com.cloudhopper.smpp.pdu.PartialPduResp;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.QuerySmResp;
import com.cloudhopper.smpp.tlv.Tlv;
import java.time.Instant;
import java.util.Optional;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeBind;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.pdu.Received;
import switchboard.smpp.text.SmppTime;

/** Makes the answers to ESMEs. */
final class Answers {

    private static final int HIGHEST_VERSION = 0x50;

    private Answers() {}

    /** The body of an answer is left out when it tells of an error (SMPP 3.4 §4.1.2, §4.4.2). */
    static PduResponse refusal(PduRequest<?> request, int status) {
        PduResponse refusal = new PartialPduResp(request.getCommandId() | SmppConstants.PDU_CMD_ID_RESP_MASK);
        refusal.setSequenceNumber(request.getSequenceNumber());
        refusal.setCommandStatus(status);
        return refusal;
    }

    static GenericNack nack(int status, int sequence) {
        GenericNack nack = new GenericNack();
        nack.setCommandStatus(status);
        nack.setSequenceNumber(sequence);
        return nack;
    }

    /** To what is no whole PDU; empty for a response, which nobody waits for. */
    static Optional<Pdu> to(Received bad) {
        if (bad instanceof Received.Broken broken) {
            return Optional.of(refusal((PduRequest<?>) broken.pdu(), broken.status()));
        } else if (bad instanceof Received.Unframed) {
            return Optional.of(nack(CommandStatus.INVALID_COMMAND_LENGTH, 0));
        }
        return bad instanceof Received.Unknown unknown && wantsAnswer(unknown)
                ? Optional.of(nack(CommandStatus.INVALID_COMMAND_ID, unknown.sequence()))
                : Optional.empty();
    }

    /** alert_notification alone is a request without an answer (SMPP 3.4 §4.12.1). */
    private static boolean wantsAnswer(Received.Unknown unknown) {
        return unknown.isRequest() && unknown.commandId() != Received.ALERT_NOTIFICATION;
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
        if (answer instanceof EsmeAnswer.Taken taken && response instanceof BaseSmResp ours) {
            ours.setMessageId(taken.messageId());
        } else if (answer instanceof EsmeAnswer.Found found && response instanceof QuerySmResp ours) {
            fill(ours, found);
        } else if (!(answer instanceof EsmeAnswer.Done && response instanceof CancelSmResp)) {
            ServerLog.LOG.wrongAnswer(
                    server, request.getName(), answer.getClass().getSimpleName());
            return refusal(request, CommandStatus.SYSTEM_ERROR);
        }
        return response;
    }

    private static void fill(QuerySmResp response, EsmeAnswer.Found found) {
        Instant at = found.finalAt();
        response.setMessageId(found.messageId());
        response.setFinalDate(at == null ? "" : SmppTime.absolute(at));
        response.setMessageState(MessageState.of(found.state()));
        response.setErrorCode((byte) found.errorCode());
    }
}
