package switchboard.core.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Message;

/**
 * A message that is about to leave. Immutable: each method gives the next state, which the app returns.
 *
 * @param veto why an app stopped it; null if it may leave
 * @param deeds what the apps did so far
 */
public record Outgoing(Message message, @Nullable String veto, List<Deed> deeds) {

    public Outgoing {
        Objects.requireNonNull(message, "message");
        deeds = List.copyOf(deeds);
    }

    public static Outgoing of(Message message) {
        return new Outgoing(message, null, List.of());
    }

    public Outgoing withMessage(Message changed) {
        return new Outgoing(changed, veto, deeds);
    }

    /** The message does not leave; no further app sees it. */
    public Outgoing veto(String reason) {
        return new Outgoing(message, reason, deeds);
    }

    Outgoing with(Deed deed) {
        var longer = new ArrayList<>(deeds);
        longer.add(deed);
        return new Outgoing(message, veto, longer);
    }
}
