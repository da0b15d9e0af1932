package switchboard.core.delivery;

import java.util.List;
import java.util.concurrent.CompletionStage;

/** One protocol's way to networks. Thread-safe. */
public interface Transport {

    /** As {@link Connector#transport} names it. */
    String name();

    /** What a connector of this transport can be told, in the order of a form. */
    List<Setting> settings();

    /**
     * Checks what the single settings can't tell, such as a range; touches no network.
     *
     * @throws IllegalArgumentException that names the setting and what is wrong with it
     */
    void check(Connector connector);

    /**
     * Brings the line up and keeps it up until {@link #stop}; returns before it is up. A repeat with the same connector
     * does nothing, with changed settings it brings the line up anew.
     *
     * @throws IllegalArgumentException that names the setting which can't be
     */
    void start(Connector connector);

    /** Takes the line down; what waits for an answer ends as unknown. A connector that is not up is left alone. */
    void stop(String connector);

    ConnectorState state(String connector);

    /**
     * Hands transmissions to the network without blocking the caller.
     *
     * @return completes, never exceptionally, with one outcome for each transmission, in their order
     */
    CompletionStage<List<Outcome>> send(Connector connector, List<Transmission> batch);
}
