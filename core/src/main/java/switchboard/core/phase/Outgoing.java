package switchboard.core.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Message;

/**
 * A message that is about to leave.
 *
 * @param veto why an app stopped it, with the app's name; null if it may leave
 */
public record Outgoing(Message message, @Nullable String veto, List<AppError> errors) {

    public Outgoing {
        Objects.requireNonNull(message, "message");
        errors = List.copyOf(errors);
    }

    public static Outgoing of(Message message) {
        return new Outgoing(message, null, List.of());
    }

    public Outgoing withMessage(Message changed) {
        return new Outgoing(changed, veto, errors);
    }

    /** The message does not leave; no further app sees it. */
    public Outgoing veto(String reason) {
        return new Outgoing(message, reason, errors);
    }

    Outgoing withError(AppError error) {
        var longer = new ArrayList<>(errors);
        longer.add(error);
        return new Outgoing(message, veto, longer);
    }
}
