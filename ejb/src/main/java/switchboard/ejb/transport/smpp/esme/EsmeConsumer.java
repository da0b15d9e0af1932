package switchboard.ejb.transport.smpp.esme;

import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import switchboard.smpp.BindAnswer;
import switchboard.smpp.BindAttempt;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeRequest;
import switchboard.smpp.SmppServerListener;

/**
 * What ESMEs ask for. The gateway commits before it answers, together with what comes by other doors at the same time,
 * so there is no transaction here.
 */
@MessageDriven
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EsmeConsumer implements SmppServerListener {
    @Inject
    EsmeGate gate;

    @Inject
    EsmeDesk desk;

    @Override
    public BindAnswer onBind(BindAttempt attempt) {
        return gate.judge(attempt);
    }

    @Override
    public List<EsmeAnswer> onRequests(List<EsmeRequest> requests) {
        return desk.serve(requests);
    }
}
