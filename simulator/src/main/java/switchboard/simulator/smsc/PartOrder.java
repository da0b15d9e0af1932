package switchboard.simulator.smsc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** In which order the parts of a long message are sent: networks promise none. */
public enum PartOrder {
    FORWARDS,
    BACKWARDS;

    <T> List<T> of(List<T> parts) {
        List<T> ordered = new ArrayList<>(parts);
        if (this == BACKWARDS) {
            Collections.reverse(ordered);
        }
        return ordered;
    }
}
