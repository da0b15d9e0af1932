package switchboard.core.phase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import switchboard.core.message.Message;
import switchboard.core.phase.Journey.Stop;

/** Runs messages through the apps. Safe for any number of threads. */
public final class Phases {
    private final List<Stop> incoming;
    private final List<Stop> outgoing;
    private final PhaseRules rules;
    private final AppCalls calls;

    /** @param apps in the order in which incoming messages meet them */
    public Phases(List<App> apps, PhaseRules rules, AppCalls calls) {
        this.incoming = Phase.OF_INCOMING.stream()
                .flatMap(phase -> stops(apps, phase).stream())
                .toList();
        var backwards = new ArrayList<>(apps);
        Collections.reverse(backwards);
        this.outgoing = stops(backwards, Phase.OUTGOING);
        this.rules = rules;
        this.calls = calls;
    }

    /** With the standard rules, in the caller's thread. */
    public Phases(List<App> apps) {
        this(apps, PhaseRules.STANDARD, AppCalls.direct());
    }

    private static List<Stop> stops(List<App> apps, Phase phase) {
        return apps.stream()
                .filter(phase::isOf)
                .map(app -> new Stop(app, phase))
                .toList();
    }

    /** Filter, parse, handle, fallback if nobody handled it, cleanup: each over all apps. */
    public List<Incoming> incoming(List<Message> messages) {
        var journeys = messages.stream()
                .map(message -> new IncomingJourney(incoming, Incoming.of(message), rules))
                .toList();
        calls.lead(journeys);
        return journeys.stream().map(Journey::state).toList();
    }

    /** The outgoing phase, over the apps in reverse; the first veto ends it. */
    public List<Outgoing> outgoing(List<Message> messages) {
        var journeys = messages.stream()
                .map(message -> new OutgoingJourney(outgoing, Outgoing.of(message)))
                .toList();
        calls.lead(journeys);
        return journeys.stream().map(Journey::state).toList();
    }
}
