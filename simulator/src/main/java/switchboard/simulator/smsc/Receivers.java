package switchboard.simulator.smsc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The connections that take deliver_sm; each gets its turn. For the event loop only. */
final class Receivers {
    private final List<Session> sessions = new ArrayList<>();
    private int turn;

    void add(Session session) {
        sessions.add(session);
    }

    void remove(Session session) {
        sessions.remove(session);
    }

    /** Whether anybody could receive for this system id; the empty one stands for all. */
    boolean hasAny(String systemId) {
        return sessions.stream().anyMatch(session -> serves(session, systemId));
    }

    /** A connection that may be sent something now. */
    Optional<Session> ready(String systemId) {
        for (int i = 0; i < sessions.size(); i++) {
            turn = (turn + 1) % sessions.size();
            Session session = sessions.get(turn);
            if (session.isReady() && serves(session, systemId)) {
                return Optional.of(session);
            }
        }
        return Optional.empty();
    }

    private static boolean serves(Session session, String systemId) {
        return systemId.isEmpty() || session.binding().systemId().equals(systemId);
    }
}
