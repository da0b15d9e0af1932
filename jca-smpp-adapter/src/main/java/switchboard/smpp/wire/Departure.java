package switchboard.smpp.wire;

import com.cloudhopper.smpp.pdu.Unbind;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The orderly end of a bind (SMPP 3.4 §4.2): what came in is answered, then one side's unbind, then the connection
 * closes. For the session's event loop.
 */
public final class Departure {

    /** How long answers are waited for, and then the peer's unbind_resp. */
    public static final Duration GRACE = Duration.ofSeconds(5);

    private final Outlet outlet;
    private final Outflow outflow;
    private final Later later;
    private final Consumer<String> end;
    private @Nullable Unbind ofPeer;
    private boolean begun;
    private boolean parted;

    /** @param end closes the connection, with the reason why */
    public Departure(Outlet outlet, Outflow outflow, Later later, Consumer<String> end) {
        this.outlet = outlet;
        this.outflow = outflow;
        this.later = later;
        this.end = end;
    }

    /** To be followed by {@link #part} when nothing is outstanding; otherwise it parts after a while all the same. */
    public void begin() {
        begun = true;
        later.in(GRACE, this::part);
    }

    /** The peer wants to leave: it gets its answer last. */
    public void requested(Unbind unbind) {
        if (parted) {
            outlet.put(unbind.createResponse());
        } else {
            ofPeer = unbind;
        }
    }

    public void answered() {
        if (parted) {
            end.accept("unbound");
        }
    }

    /** Answers the peer's unbind, or sends ours; before {@link #begin} and a second time it does nothing. */
    public void part() {
        if (!begun || parted) {
            return;
        }
        parted = true;
        if (ofPeer != null) {
            outlet.put(ofPeer.createResponse());
            outlet.flush();
            later.in(Outlet.LAST_ANSWER, () -> end.accept("the peer unbound"));
        } else {
            outflow.ask(new Unbind());
            later.in(GRACE, () -> end.accept("no answer to unbind"));
        }
    }
}
