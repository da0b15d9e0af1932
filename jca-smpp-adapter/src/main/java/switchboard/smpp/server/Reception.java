package switchboard.smpp.server;

import com.cloudhopper.smpp.pdu.BaseBind;
import java.net.InetAddress;
import java.util.function.Consumer;
import switchboard.smpp.BindAnswer;
import switchboard.smpp.BindAnswer.Accepted;
import switchboard.smpp.BindAnswer.Refused;
import switchboard.smpp.BindAttempt;
import switchboard.smpp.EsmeBind;
import switchboard.smpp.EsmeLimits;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.pdu.FieldRules;

/**
 * Has binds judged: by the peer's earlier failures and by their form, then by the application, then by what the account
 * has already. For the server's event loop.
 */
final class Reception {

    private static final int LONGEST_PASSWORD = 64;

    private final Server server;
    private final Visitors visitors;

    Reception(Server server, Visitors visitors) {
        this.server = server;
        this.visitors = visitors;
    }

    /** @param answer is told on the event loop, at once or later */
    void judge(EsmeBind bind, BaseBind<?> request, Consumer<BindAnswer> answer) {
        String password = BindReader.password(request);
        int form = FieldRules.check(request);
        if (visitors.isBanned(bind.peer().getAddress(), System.nanoTime())) {
            answer.accept(new Refused(BindAnswer.BIND_FAILED, "too many failed binds from there"));
        } else if (form != CommandStatus.OK) {
            answer.accept(failed(bind, form, "a field is too long or has characters that it can't have"));
        } else if (bind.systemId().isEmpty() || password.length() > LONGEST_PASSWORD) {
            answer.accept(failed(bind, BindAnswer.INVALID_PASSWORD, "nobody has such a name or password"));
        } else {
            BindAttempt attempt = new BindAttempt(bind, password);
            server.ask(new PendingBind(attempt, said -> server.later().soon(() -> answer.accept(judged(bind, said)))));
        }
    }

    private BindAnswer judged(EsmeBind bind, BindAnswer said) {
        if (said instanceof Refused refusal) {
            return judged(bind, refusal);
        }
        EsmeLimits limits = ((Accepted) said).limits();
        return server.account(bind.systemId()).admits(limits)
                ? said
                : refused(bind, BindAnswer.BIND_FAILED, "it has " + limits.binds() + " binds, as many as it may");
    }

    /** A wrong name must look as a wrong password does: nobody shall learn which accounts exist. */
    private Refused judged(EsmeBind bind, Refused refusal) {
        if (refusal.status() == CommandStatus.SYSTEM_ERROR) {
            return refused(bind, refusal.status(), refusal.reason());
        }
        boolean unknown = refusal.status() == CommandStatus.INVALID_SYSTEM_ID;
        return failed(bind, unknown ? BindAnswer.INVALID_PASSWORD : refusal.status(), refusal.reason());
    }

    /** Counts against where it came from. The last that counts is told as such: who goes on shall not fill the log. */
    private Refused failed(EsmeBind bind, int status, String reason) {
        InetAddress from = bind.peer().getAddress();
        long now = System.nanoTime();
        visitors.failed(from, now);
        boolean banned = visitors.isBanned(from, now);
        return refused(bind, status, banned ? reason + "; more binds from there are refused unasked" : reason);
    }

    private Refused refused(EsmeBind bind, int status, String reason) {
        ServerLog.LOG.refused(
                server.name(),
                BindReader.printable(bind.systemId()),
                bind.peer(),
                CommandStatus.describe(status),
                reason);
        return new Refused(status, reason);
    }
}
