package switchboard.core.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import switchboard.core.contact.OptOut;
import switchboard.core.delivery.Attempt;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.NextStep;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.RetryPolicy;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.Change;
import switchboard.core.port.Configuration;
import switchboard.core.port.MessageStore;
import switchboard.core.port.OptOuts;
import switchboard.core.port.Queues;
import switchboard.core.port.Settings;

/** Outcomes → done, retry, next connector or the end. */
public final class Settle {
    private final Settings settings;
    private final MessageStore store;
    private final Queues queues;
    private final OptOuts optOuts;
    private final Events events;

    public Settle(Settings settings, MessageStore store, Queues queues, OptOuts optOuts, Events events) {
        this.settings = settings;
        this.store = store;
        this.queues = queues;
        this.optOuts = optOuts;
        this.events = events;
    }

    /** What follows one attempt: the line of the story and, unless it is the end, the next attempt. */
    private record Decision(Change change, @Nullable Transmission next, Duration delay) {}

    /** Where and when next attempts are queued. */
    private record Slot(String connector, Duration delay) {}

    public void settle(List<Attempt> attempts) {
        var configuration = settings.current();
        var decisions = new LinkedHashMap<Change, Decision>();
        for (var decision : wanted(attempts, configuration)) {
            decisions.put(decision.change(), decision);
        }
        var written = store.write(List.copyOf(decisions.keySet()));
        enqueue(written.stream().map(decisions::get).toList(), configuration);
        events.tell(written);
    }

    /** What follows each attempt; who opted out meanwhile gets no other one. */
    private List<Decision> wanted(List<Attempt> attempts, Configuration configuration) {
        var decisions =
                attempts.stream().map(attempt -> decide(attempt, configuration)).toList();
        var unwanted = Unwanted.among(
                decisions.stream().map(Decision::next).filter(Objects::nonNull).toList(), optOuts);
        return IntStream.range(0, attempts.size())
                .mapToObj(i -> {
                    var next = decisions.get(i).next();
                    return next != null && unwanted.has(next) ? optedOut(attempts.get(i)) : decisions.get(i);
                })
                .toList();
    }

    private static Decision optedOut(Attempt attempt) {
        var change = change(attempt, lost(attempt), "; " + OptOut.REASON);
        return new Decision(change.withCode(OptOut.CODE), null, Duration.ZERO);
    }

    private Decision decide(Attempt attempt, Configuration configuration) {
        var transmission = attempt.transmission();
        var policy = configuration
                .connector(transmission.connector())
                .map(Connector::retryPolicy)
                .orElse(RetryPolicy.STANDARD);
        var step = policy.next(transmission, attempt.outcome());
        if (step instanceof NextStep.RetryAfter retry) {
            return queues.areDurable()
                    ? retry(attempt, retry.delay())
                    : end(attempt, lost(attempt), "; this router does not try again");
        }
        if (step instanceof NextStep.GiveUp giveUp) {
            return end(attempt, giveUp.state(), "");
        }
        return step instanceof NextStep.Done
                ? end(attempt, TransmissionState.SENT, "")
                : fallBack(attempt, configuration);
    }

    private static Decision end(Attempt attempt, TransmissionState state, String addition) {
        return new Decision(change(attempt, state, addition), null, Duration.ZERO);
    }

    private static Decision retry(Attempt attempt, Duration delay) {
        var addition = (attempt.outcome().kind() == Outcome.Kind.UNKNOWN ? "; the next may be a duplicate" : "")
                + "; again after " + delay;
        var next = attempt.outcome().at().plus(delay);
        return new Decision(
                change(attempt, TransmissionState.RETRYING, addition).withNext(next),
                attempt.transmission().again(),
                delay);
    }

    private static Decision fallBack(Attempt attempt, Configuration configuration) {
        var transmission = attempt.transmission();
        return otherConnector(transmission, configuration)
                .map(other -> new Decision(
                        change(attempt, TransmissionState.RETRYING, "; next by connector " + other),
                        transmission.via(other),
                        Duration.ZERO))
                .orElseGet(() -> end(attempt, lost(attempt), ""));
    }

    /** What nobody answered may have arrived: to call it failed would be a guess. */
    private static TransmissionState lost(Attempt attempt) {
        return attempt.outcome().kind() == Outcome.Kind.UNKNOWN ? TransmissionState.UNKNOWN : TransmissionState.FAILED;
    }

    private static Optional<String> otherConnector(Transmission transmission, Configuration configuration) {
        if (transmission.message().connector() != null) {
            return Optional.empty();
        }
        var tried = new ArrayList<>(transmission.tried());
        tried.add(transmission.connector());
        return configuration.routes().connectorFor(transmission.message(), transmission.recipient(), tried);
    }

    private static Change change(Attempt attempt, TransmissionState state, String addition) {
        var outcome = attempt.outcome();
        return new Change(
                attempt.transmission(),
                state,
                outcome.code(),
                outcome.text().isEmpty() && addition.startsWith("; ")
                        ? addition.substring(2)
                        : outcome.text() + addition,
                outcome.at(),
                outcome.remoteIds(),
                outcome.receiptIds());
    }

    private void enqueue(List<Decision> decisions, Configuration configuration) {
        var slots = new LinkedHashMap<Slot, List<Transmission>>();
        for (var decision : decisions) {
            var next = decision.next();
            if (next != null) {
                slots.computeIfAbsent(new Slot(next.connector(), decision.delay()), slot -> new ArrayList<>())
                        .add(next);
            }
        }
        slots.forEach((slot, transmissions) ->
                Batches.put(queues, configuration, slot.connector(), transmissions, slot.delay()));
    }
}
