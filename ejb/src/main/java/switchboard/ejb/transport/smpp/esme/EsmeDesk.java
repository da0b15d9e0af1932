package switchboard.ejb.transport.smpp.esme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import switchboard.core.port.Gateway;
import switchboard.core.port.GatewayUnavailable;
import switchboard.core.port.Problem;
import switchboard.core.port.Submission;
import switchboard.core.port.Submitted;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeRequest;

/** Serves what ESMEs ask for: all submits of an ESME in one call, so that they share a commit. */
@ApplicationScoped
class EsmeDesk {
    private static final int SYSTEM_ERROR = 0x08;
    private static final int QUEUE_FULL = 0x14;

    @Inject
    Esmes esmes;

    @Inject
    Gateway gateway;

    @Inject
    EsmeQuestions questions;

    @Inject
    UsedUp usedUp;

    @Inject
    Clock clock;

    /** One submit on its way into the gateway, and its place among the requests. */
    private record Placed(int place, Submission submission, List<EsmeAnswer.Unsuccessful> unsuccessful) {}

    /** All that one ESME submits. */
    private record Submits(Esmes.Esme esme, List<Placed> all) {
        Submits(Esmes.Esme esme) {
            this(esme, new ArrayList<>());
        }
    }

    /** One answer for each request, in their order; never throws for what one of them asks. */
    List<EsmeAnswer> serve(List<EsmeRequest> requests) {
        var answers = new EsmeAnswer[requests.size()];
        Map<String, Submits> submits = new LinkedHashMap<>();
        for (int i = 0; i < answers.length; i++) {
            var request = requests.get(i);
            var esme = esmes.bound(request.bind().server(), request.bind().systemId());
            if (esme.isEmpty()) {
                answers[i] = new EsmeAnswer.Refused(SYSTEM_ERROR);
            } else {
                var wish = EsmeWish.of(request, esme.get(), clock.instant());
                answers[i] = wish == null ? asked(request, esme.get()) : wish.refusal();
                if (wish != null && wish.submission() != null) {
                    submits.computeIfAbsent(esme.get().connector().id(), id -> new Submits(esme.get()))
                            .all()
                            .add(new Placed(i, wish.submission(), wish.unsuccessful()));
                }
            }
        }
        submits.values().forEach(of -> submit(of, answers));
        return List.of(answers);
    }

    private EsmeAnswer asked(EsmeRequest request, Esmes.Esme esme) {
        try {
            return questions.answer(request, esme);
        } catch (GatewayUnavailable e) {
            return new EsmeAnswer.Refused(SYSTEM_ERROR);
        }
    }

    private void submit(Submits submits, EsmeAnswer[] answers) {
        var esme = submits.esme();
        var wishes = submits.all();
        try {
            var submitted = gateway.submit(
                    esme.settings().account(),
                    esme.settings().quotas(),
                    wishes.stream().map(Placed::submission).toList());
            for (int i = 0; i < submitted.size(); i++) {
                answers[wishes.get(i).place()] =
                        answer(wishes.get(i), submitted.get(i), esme.connector().id());
            }
        } catch (GatewayUnavailable e) {
            wishes.forEach(wish -> answers[wish.place()] = new EsmeAnswer.Refused(QUEUE_FULL));
        }
    }

    private EsmeAnswer answer(Placed wish, Submitted submitted, String connector) {
        if (submitted instanceof Submitted.Accepted accepted) {
            usedUp.taken(connector);
            var id = EsmeMessageId.of(accepted.id());
            return wish.unsuccessful().isEmpty()
                    ? new EsmeAnswer.Taken(id)
                    : new EsmeAnswer.TakenForSome(id, wish.unsuccessful());
        }
        return new EsmeAnswer.Refused(status(((Submitted.Refused) submitted).problems(), connector));
    }

    private int status(List<Problem> problems, String connector) {
        if (EsmeSubmissions.isQuota(problems)) {
            usedUp.refused(connector, problems.get(0).detail());
        }
        return EsmeSubmissions.status(problems);
    }
}
