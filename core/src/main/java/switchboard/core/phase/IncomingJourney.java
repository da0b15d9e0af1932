package switchboard.core.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import switchboard.core.phase.Deed.Kind;
import switchboard.core.phase.Incoming.Status;

final class IncomingJourney extends Journey<Incoming> {
    private final PhaseRules rules;

    IncomingJourney(List<Stop> stops, Incoming start, PhaseRules rules) {
        super(stops, start);
        this.rules = rules;
    }

    @Override
    boolean isOpen(Phase phase, Incoming now) {
        return switch (now.status()) {
            case OPEN -> true;
            case HANDLED ->
                switch (phase) {
                    case FILTER, PARSE -> true;
                    case HANDLE -> now.deeds().stream().noneMatch(IncomingJourney::isHandling);
                    case FALLBACK -> false;
                    case CLEANUP -> rules.cleanupAfterHandled();
                    case OUTGOING -> throw new IllegalArgumentException("phase: " + phase);
                };
            case DROPPED, FAILED -> false;
        };
    }

    /** Who handles it in an earlier phase keeps it from the fallback only. */
    private static boolean isHandling(Deed deed) {
        return deed.phase() == Phase.HANDLE && deed.is(Kind.HANDLED);
    }

    @Override
    Incoming ask(Stop stop, Incoming before) {
        var app = stop.app();
        var after =
                switch (stop.phase()) {
                    case FILTER -> app.filter(before);
                    case PARSE -> app.parse(before);
                    case HANDLE -> app.handle(before);
                    case FALLBACK -> app.fallback(before);
                    case CLEANUP -> app.cleanup(before);
                    case OUTGOING -> throw new IllegalArgumentException("phase: " + stop.phase());
                };
        return checked(stop, before, Objects.requireNonNull(after, RETURNED_NULL));
    }

    private Incoming checked(Stop stop, Incoming before, Incoming after) {
        if (after.status() == Status.DROPPED && stop.phase() != Phase.FILTER) {
            throw new IllegalStateException("only filter may drop a message");
        }
        if (after.replies().size() + after.forwards().size() > rules.mostReplies()) {
            throw new IllegalStateException("a message has " + rules.mostReplies() + " answers at most");
        }
        var what = done(before, after);
        return what.isEmpty() ? after : after.with(new Deed(stop.app().name(), stop.phase(), what, why(before, after)));
    }

    private static String why(Incoming before, Incoming after) {
        return after.status() == Status.DROPPED && after.reason() != null
                ? after.reason()
                : Deed.formerText(before.message(), after.message());
    }

    private static List<Kind> done(Incoming before, Incoming after) {
        var what = new ArrayList<Kind>();
        if (!after.message().equals(before.message())) {
            what.add(Kind.CHANGED);
        }
        if (after.replies().size() > before.replies().size()) {
            what.add(Kind.ANSWERED);
        }
        if (after.forwards().size() > before.forwards().size()) {
            what.add(Kind.SENT_ON);
        }
        if (after.status() != before.status()) {
            what.add(after.status() == Status.DROPPED ? Kind.DROPPED : Kind.HANDLED);
        }
        return what;
    }

    @Override
    Incoming failed(Stop stop, String why, Incoming now) {
        var failed = now.with(Deed.failed(stop.app(), stop.phase(), why));
        return rules.strict() ? failed.failed() : failed;
    }
}
