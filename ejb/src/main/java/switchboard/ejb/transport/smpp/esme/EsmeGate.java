package switchboard.ejb.transport.smpp.esme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import switchboard.core.account.Account;
import switchboard.core.port.Accounts;
import switchboard.smpp.BindAnswer;
import switchboard.smpp.BindAttempt;

/** Says who may bind. */
@ApplicationScoped
class EsmeGate {
    @Inject
    Esmes esmes;

    @Inject
    Accounts accounts;

    BindAnswer judge(BindAttempt attempt) {
        var bind = attempt.bind();
        var esme = esmes.bound(bind.server(), bind.systemId());
        // The password is looked at first, and also for nobody: an answer tells nothing to who does not know it.
        var account = accounts.authenticate(
                esme.map(known -> known.settings().account()).orElse("nobody"), attempt.password());
        if (esme.isEmpty() || account.isEmpty()) {
            return BindAnswer.wrongCredentials("no such ESME, or not its password");
        }
        var settings = esme.get().settings();
        if (!account.get().may(Account.Role.SENDER)) {
            return BindAnswer.notAllowed("the account is no sender");
        }
        if (!settings.bindTypes().contains(bind.bindType())) {
            return BindAnswer.notAllowed("it may not bind as " + bind.bindType());
        }
        if (!settings.from().allow(bind.peer().getAddress())) {
            return BindAnswer.notAllowed(
                    "it may not bind from " + bind.peer().getAddress().getHostAddress());
        }
        return new BindAnswer.Accepted(settings.limits());
    }
}
