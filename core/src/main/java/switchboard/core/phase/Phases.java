package switchboard.core.phase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import switchboard.core.message.Message;
import switchboard.core.phase.AppError.Phase;
import switchboard.core.phase.Incoming.Status;

/** Runs messages through the apps. No I/O, no state: safe for any number of threads. */
public final class Phases {
    private final List<App> apps;
    private final List<App> reversed;

    /** @param apps in the order in which incoming messages meet them */
    public Phases(List<App> apps) {
        this.apps = List.copyOf(apps);
        var backwards = new ArrayList<>(apps);
        Collections.reverse(backwards);
        this.reversed = List.copyOf(backwards);
    }

    /** Filter, parse, handle, fallback if nobody handled it, cleanup. An app's exception ends up in the errors. */
    public Incoming incoming(Message message) {
        var filtered = whileNot(Status.DROPPED, Phase.FILTER, Incoming.of(message));
        if (filtered.status() == Status.DROPPED) {
            return filtered;
        }
        var parsed = whileNot(Status.DROPPED, Phase.PARSE, filtered);
        var handled = whileNot(Status.HANDLED, Phase.HANDLE, parsed);
        return cleanup(whileNot(Status.HANDLED, Phase.FALLBACK, handled));
    }

    /** The outgoing phase, over the apps in reverse; the first veto ends it. */
    public Outgoing outgoing(Message message) {
        var out = Outgoing.of(message);
        for (var app : reversed) {
            out = outgoing(app, out);
            if (out.veto() != null) {
                return out.veto(app.name() + ": " + out.veto());
            }
        }
        return out;
    }

    /** The phase over the apps, as long as the message has not come to the status that ends it. */
    private Incoming whileNot(Status end, Phase phase, Incoming start) {
        var in = start;
        for (var app : apps) {
            if (in.status() == end) {
                return in;
            }
            var before = in.status();
            in = step(app, phase, in);
            in = in.status() == before ? in : in.signedBy(app.name());
        }
        return in;
    }

    private Incoming cleanup(Incoming start) {
        var in = start;
        for (var app : apps) {
            var settled = in;
            in = guarded(app, Phase.CLEANUP, in, same -> {
                app.cleanup(settled);
                return same;
            });
        }
        return in;
    }

    private static Incoming step(App app, Phase phase, Incoming in) {
        UnaryOperator<Incoming> method =
                switch (phase) {
                    case FILTER -> app::filter;
                    case PARSE -> app::parse;
                    case HANDLE -> app::handle;
                    case FALLBACK -> app::fallback;
                    case CLEANUP, OUTGOING -> throw new IllegalArgumentException("phase: " + phase);
                };
        return guarded(app, phase, in, method);
    }

    /** An app is foreign code: whatever it throws is its own error, never the next app's or the next message's. */
    @SuppressWarnings("CatchingUnchecked")
    private static Incoming guarded(App app, Phase phase, Incoming in, UnaryOperator<Incoming> method) {
        try {
            var result = Objects.requireNonNull(method.apply(in), "the app returned null");
            if (result.status() == Status.DROPPED && phase != Phase.FILTER) {
                throw new IllegalStateException("only filter may drop a message");
            }
            return result;
        } catch (Exception | LinkageError | StackOverflowError e) {
            return in.withError(AppError.of(app, phase, e));
        }
    }

    private static Outgoing outgoing(App app, Outgoing out) {
        try {
            return Objects.requireNonNull(app.outgoing(out), "the app returned null");
        } catch (Exception | LinkageError | StackOverflowError e) {
            return out.withError(AppError.of(app, Phase.OUTGOING, e));
        }
    }
}
