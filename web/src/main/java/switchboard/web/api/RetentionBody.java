package switchboard.web.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import switchboard.core.port.Retention;
import switchboard.web.edge.Refusal;

/** How long is remembered what is over, in days; 0 and what is absent is for ever. */
record RetentionBody(
        @Nullable Integer messageDays, @Nullable Integer referenceDays) {

    /** @throws Refusal that names the field which can't be */
    Retention retention() {
        return Fields.read(() -> new Retention(
                Objects.requireNonNullElse(messageDays, 0), Objects.requireNonNullElse(referenceDays, 0)));
    }
}
