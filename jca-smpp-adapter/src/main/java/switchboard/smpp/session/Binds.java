package switchboard.smpp.session;

import io.netty.channel.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindStatus;
import switchboard.smpp.BindStatus.State;
import switchboard.smpp.BindType;

/** The binds of one connector, and what they are doing together. For its event loop, except {@link #status}. */
final class Binds {

    private record Standing(
            State state,
            int transmitters,
            int receivers,
            int bound,
            @Nullable String lastError,
            Instant since) {}

    private final BindType type;
    private final List<Bind> all = new ArrayList<>();
    private volatile Standing standing;

    Binds(BindSettings settings, Instant now) {
        this.type = settings.identity().bindType();
        this.standing = new Standing(State.CONNECTING, 0, 0, 0, null, now);
    }

    void add(Bind bind) {
        all.add(bind);
    }

    void start() {
        all.forEach(Bind::start);
    }

    /** @return false when none waits for a connection that the SMSC has made */
    boolean take(Channel caller) {
        Optional<Bind> waiting = all.stream().filter(Bind::awaitsOutbind).findFirst();
        waiting.ifPresent(bind -> bind.take(caller));
        return waiting.isPresent();
    }

    void stop() {
        all.forEach(Bind::stop);
    }

    /** @param error why one was lost; null when none was */
    void changed(@Nullable String error, Instant now) {
        int transmitters = (int) bound().filter(bind -> bind.role().transmits()).count();
        int receivers = (int) bound().filter(bind -> bind.role().receives()).count();
        boolean complete = (transmitters > 0 || !type.transmits()) && (receivers > 0 || !type.receives());
        State state = complete ? State.BOUND : best();
        Standing before = standing;
        standing = new Standing(
                state,
                transmitters,
                receivers,
                (int) bound().count(),
                error == null ? before.lastError : error,
                before.state == state ? before.since : now);
    }

    /** How many can send now. */
    int transmitters() {
        return standing.transmitters;
    }

    boolean areClosed() {
        return all.stream().allMatch(bind -> bind.state() == State.CLOSED);
    }

    /** Why nothing can be sent. */
    String problem() {
        String error = standing.lastError;
        return error == null ? "not bound" : "not bound: " + error;
    }

    BindStatus status(boolean throttled, int listening) {
        Standing now = standing;
        int inFlight = all.stream()
                .map(Bind::session)
                .mapToInt(session -> session == null ? 0 : session.inFlight())
                .sum();
        return new BindStatus(
                now.state,
                now.bound,
                all.size(),
                now.transmitters,
                now.receivers,
                throttled,
                now.lastError,
                now.since,
                inFlight,
                listening);
    }

    /** The one that the request asks for if there is room, else the freest; null when no window has room. */
    @Nullable
    Session sessionFor(Queued request) {
        Session wanted = request.session();
        if (wanted != null && wanted.free() > 0) {
            return wanted;
        }
        Session freest = freest();
        if (freest != null) {
            request.session(freest);
        }
        return freest;
    }

    void flush() {
        for (Bind bind : all) {
            Session session = bind.session();
            if (session != null) {
                session.flush();
            }
        }
    }

    private @Nullable Session freest() {
        Session freest = null;
        int most = 0;
        for (Bind bind : all) {
            Session session = bind.role().transmits() ? bind.session() : null;
            int free = session == null ? 0 : session.free();
            if (free > most) {
                most = free;
                freest = session;
            }
        }
        return freest;
    }

    private State best() {
        if (has(State.CONNECTING)) {
            return State.CONNECTING;
        }
        return has(State.WAITING) ? State.WAITING : State.CLOSED;
    }

    private boolean has(State state) {
        return all.stream().anyMatch(bind -> bind.state() == state);
    }

    private Stream<Bind> bound() {
        return all.stream().filter(bind -> bind.state() == State.BOUND);
    }
}
