package switchboard.smpp.server;

import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.PduRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeBind;
import switchboard.smpp.EsmeRequest;
import switchboard.smpp.ServerStatus;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.pdu.SessionState;

/** Takes what one bind of an ESME asks for, on its way to the application. For the server's event loop. */
final class Intake {

    private final Server server;
    private final EsmeBind bind;
    private final Inflow inflow;
    private final Consumer<Pdu> answers;

    /** @param answers takes the answers to requests that were taken, later */
    Intake(Server server, EsmeBind bind, Inflow inflow, Consumer<Pdu> answers) {
        this.server = server;
        this.bind = bind;
        this.inflow = inflow;
        this.answers = answers;
    }

    /** Whether every request has its answer. */
    boolean isIdle() {
        return inflow.unanswered() == 0;
    }

    /** Hands the request to the application; or tells at once what is wrong with it. */
    Optional<Pdu> take(PduRequest<?> pdu) {
        if (!state().allowsEsme(pdu.getCommandId())) {
            return Optional.of(Answers.refusal(pdu, CommandStatus.INVALID_BIND_STATUS));
        }
        try {
            return admit(pdu, Requests.read(bind, pdu, Clock.systemUTC().instant()));
        } catch (RefusedRequestException e) {
            return Optional.of(Answers.refusal(pdu, e.status()));
        }
    }

    /** From any thread. */
    ServerStatus.Esme status(Instant since, int inFlight) {
        return new ServerStatus.Esme(bind, since, inflow.unanswered(), inFlight, inflow.requests(), inflow.throttled());
    }

    private SessionState state() {
        return SessionState.bound(bind.bindType().transmits(), bind.bindType().receives());
    }

    private Optional<Pdu> admit(PduRequest<?> pdu, EsmeRequest request) {
        if (!inflow.admits(Requests.weight(request))) {
            return Optional.of(Answers.refusal(pdu, CommandStatus.THROTTLED));
        }
        server.ask(new PendingRequest(
                request, pdu.getCommandLength(), answer -> server.later().soon(() -> answered(pdu, answer))));
        return Optional.empty();
    }

    private void answered(PduRequest<?> pdu, EsmeAnswer answer) {
        inflow.answered();
        answers.accept(Answers.of(server.name(), pdu, answer));
    }
}
