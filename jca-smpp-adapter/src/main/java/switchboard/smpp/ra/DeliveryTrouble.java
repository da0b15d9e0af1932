package switchboard.smpp.ra;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Logs failing deliveries when that begins, when its cause changes and when it ends. Thread-safe. */
final class DeliveryTrouble {

    private final DeliveryLog log;
    private final AtomicReference<@Nullable String> cause = new AtomicReference<>();

    DeliveryTrouble(DeliveryLog log) {
        this.log = log;
    }

    /** @param now why a delivery failed; null when one succeeded */
    void seen(@Nullable String now) {
        String before = cause.getAndSet(now);
        if (Objects.equals(before, now)) {
            return;
        }
        if (now == null) {
            log.succeeding();
        } else {
            log.failing(now);
        }
    }
}
