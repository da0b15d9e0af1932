package switchboard.core.flow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import switchboard.core.contact.Connection;
import switchboard.core.contact.OptOut;
import switchboard.core.delivery.Transmission;
import switchboard.core.port.OptOuts;

/** Which transmissions must not leave, because their recipients have opted out of their connectors. */
final class Unwanted {
    private final Set<Connection> out;

    private Unwanted(Set<Connection> out) {
        this.out = out;
    }

    /** Asks once for all of them. */
    static Unwanted among(List<Transmission> transmissions, OptOuts optOuts) {
        var asked = transmissions.stream()
                .filter(Unwanted::isSubject)
                .map(Unwanted::connection)
                .collect(Collectors.toSet());
        return new Unwanted(asked.isEmpty() ? Set.of() : optOuts.among(asked));
    }

    boolean has(Transmission transmission) {
        return !out.isEmpty() && isSubject(transmission) && out.contains(connection(transmission));
    }

    /** What says that an opt-out was heard leaves all the same. */
    private static boolean isSubject(Transmission transmission) {
        return !transmission.message().attributes().containsKey(OptOut.NOTICE);
    }

    private static Connection connection(Transmission transmission) {
        return new Connection(transmission.connector(), transmission.recipient());
    }
}
