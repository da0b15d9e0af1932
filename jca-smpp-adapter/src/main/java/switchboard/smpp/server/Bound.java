package switchboard.smpp.server;

import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.PduRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeBind;
import switchboard.smpp.EsmeLimits;
import switchboard.smpp.EsmeRequest;
import switchboard.smpp.ServerStatus;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.pdu.SessionState;

/** What a session is once it is bound, and how the ESME's requests are taken. For the server's event loop. */
final class Bound {

    private final Server server;
    private final EsmeBind bind;
    private final Account account;
    private final Inflow inflow;
    private final Consumer<Pdu> answers;
    private final int deliveryWindow;
    private final Instant since = Clock.systemUTC().instant();

    /**
     * @param limits that the ESME's account has
     * @param answers takes the answers to requests that were taken, later
     */
    Bound(Server server, EsmeBind bind, Account account, EsmeLimits limits, Consumer<Pdu> answers) {
        this.server = server;
        this.bind = bind;
        this.account = account;
        this.inflow = new Inflow(Math.min(limits.window(), server.settings().window()), account);
        this.answers = answers;
        this.deliveryWindow = limits.deliveryWindow();
    }

    EsmeBind bind() {
        return bind;
    }

    Account account() {
        return account;
    }

    /** How many deliveries more it takes while so many have no answer. */
    int freeBeside(int unanswered) {
        return Math.max(0, deliveryWindow - unanswered);
    }

    /** Whether every request of the ESME has its answer. */
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
    ServerStatus.Esme status(int inFlight) {
        return new ServerStatus.Esme(bind, since, inflow.unanswered(), inFlight, inflow.requests(), inflow.throttled());
    }

    private SessionState state() {
        return SessionState.bound(bind.bindType().transmits(), bind.bindType().receives());
    }

    private Optional<Pdu> admit(PduRequest<?> pdu, EsmeRequest request) {
        if (!inflow.admits(Requests.weight(request))) {
            return Optional.of(Answers.refusal(pdu, CommandStatus.THROTTLED));
        }
        server.ask(new PendingRequest(request, answer -> server.later().soon(() -> answered(pdu, answer))));
        return Optional.empty();
    }

    private void answered(PduRequest<?> pdu, EsmeAnswer answer) {
        inflow.answered();
        answers.accept(Answers.of(server.name(), pdu, answer));
    }
}
