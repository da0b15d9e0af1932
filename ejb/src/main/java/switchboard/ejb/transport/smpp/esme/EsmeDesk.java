package switchboard.ejb.transport.smpp.esme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import switchboard.core.port.Gateway;
import switchboard.core.port.GatewayUnavailable;
import switchboard.core.port.Submission;
import switchboard.core.port.Submitted;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeMessage;
import switchboard.smpp.EsmeRequest;
import switchboard.smpp.SmppAddress;

/** Serves what ESMEs ask for: all submits of an account in one call, so that they share a commit. */
@ApplicationScoped
class EsmeDesk {
    private static final int SYSTEM_ERROR = 0x08;
    private static final int INVALID_SOURCE = 0x0a;
    private static final int INVALID_DESTINATION = 0x0b;
    private static final int QUEUE_FULL = 0x14;
    private static final int INVALID_DISTRIBUTION_LIST = 0x34;

    @Inject
    Esmes esmes;

    @Inject
    Gateway gateway;

    @Inject
    EsmeQuestions questions;

    @Inject
    Clock clock;

    /** One submit on its way into the gateway, and its place among the requests. */
    private record Wish(int place, Submission submission) {}

    /** One answer for each request, in their order; never throws for what one of them asks. */
    List<EsmeAnswer> serve(List<EsmeRequest> requests) {
        var answers = new EsmeAnswer[requests.size()];
        Map<String, List<Wish>> wishes = new LinkedHashMap<>();
        for (int i = 0; i < answers.length; i++) {
            var request = requests.get(i);
            var esme = esmes.bound(request.bind().server(), request.bind().systemId());
            if (esme.isEmpty()) {
                answers[i] = new EsmeAnswer.Refused(SYSTEM_ERROR);
            } else {
                var wish = wish(request, esme.get());
                answers[i] = wish == null ? asked(request, esme.get()) : wish.refusal();
                if (wish != null && wish.submission() != null) {
                    wishes.computeIfAbsent(esme.get().settings().account(), account -> new ArrayList<>())
                            .add(new Wish(i, wish.submission()));
                }
            }
        }
        wishes.forEach((account, of) -> submit(account, of, answers));
        return List.of(answers);
    }

    /** What a request submits: one of the two. */
    private record Judged(@Nullable Submission submission, EsmeAnswer.@Nullable Refused refusal) {
        static Judged refused(int status) {
            return new Judged(null, new EsmeAnswer.Refused(status));
        }
    }

    /** Null for a request that submits nothing. */
    private @Nullable Judged wish(EsmeRequest request, Esmes.Esme esme) {
        if (request instanceof EsmeRequest.Submit submit) {
            return judged(submit.message(), List.of(submit.destination()), esme);
        }
        if (request instanceof EsmeRequest.Data data) {
            return judged(data.message(), List.of(data.destination()), esme);
        }
        if (request instanceof EsmeRequest.SubmitMulti multi) {
            return multi.distributionLists().isEmpty()
                    ? judged(multi.message(), multi.destinations(), esme)
                    : Judged.refused(INVALID_DISTRIBUTION_LIST);
        }
        return null;
    }

    private Judged judged(EsmeMessage message, List<SmppAddress> destinations, Esmes.Esme esme) {
        var settings = esme.settings();
        var now = clock.instant();
        if (!settings.sources().allows(message.source().value())) {
            return Judged.refused(INVALID_SOURCE);
        }
        if (!destinations.stream().allMatch(to -> settings.destinations().allows(to.value()))) {
            return Judged.refused(INVALID_DESTINATION);
        }
        return EsmeSubmissions.refusal(message, now)
                .map(Judged::refused)
                .orElseGet(() -> new Judged(
                        EsmeSubmissions.of(
                                message, destinations, esme.connector().id(), now),
                        null));
    }

    private EsmeAnswer asked(EsmeRequest request, Esmes.Esme esme) {
        try {
            return questions.answer(request, esme);
        } catch (GatewayUnavailable e) {
            return new EsmeAnswer.Refused(SYSTEM_ERROR);
        }
    }

    private void submit(String account, List<Wish> wishes, EsmeAnswer[] answers) {
        try {
            var submitted = gateway.submit(
                    account, wishes.stream().map(Wish::submission).toList());
            for (int i = 0; i < submitted.size(); i++) {
                answers[wishes.get(i).place()] = answer(submitted.get(i));
            }
        } catch (GatewayUnavailable e) {
            wishes.forEach(wish -> answers[wish.place()] = new EsmeAnswer.Refused(QUEUE_FULL));
        }
    }

    private static EsmeAnswer answer(Submitted submitted) {
        return submitted instanceof Submitted.Accepted accepted
                ? new EsmeAnswer.Taken(EsmeMessageId.of(accepted.id()))
                : new EsmeAnswer.Refused(EsmeSubmissions.status(((Submitted.Refused) submitted).problems()));
    }
}
