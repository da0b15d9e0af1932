package switchboard.ejb.transport.http;

import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.List;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Transmission;

/** How a network wants to be told, as its connector is set up, and how it answers. Thread-safe. */
interface Dialect {

    /** How many recipients of one message may share a request. */
    default int mostTogether() {
        return 1;
    }

    /**
     * @param together of one message; one, or up to {@link #mostTogether}
     * @throws IllegalArgumentException that names what can't be said
     */
    HttpRequest request(List<Transmission> together, Instant now);

    /** What an answer to such a request means for one of them. */
    Outcome outcome(Transmission transmission, List<Transmission> together, Reply reply, Instant at);
}
