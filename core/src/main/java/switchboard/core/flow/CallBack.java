package switchboard.core.flow;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import switchboard.core.port.Meter;
import switchboard.core.port.Notice;
import switchboard.core.port.NoticeLine;
import switchboard.core.port.Queues;
import switchboard.core.port.Webhook;

/** Notices → clients, with a schedule of their own: 10 s, 30 s, 1 min, 5 min, 15 min, then hourly for a day. */
public final class CallBack {
    /** Notices in one batch: a slow client holds up no more than these. */
    static final int BATCH = 10;

    private static final List<Duration> DELAYS = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1));
    private static final int MOST_ATTEMPTS = 29;

    private final Webhook webhook;
    private final Queues queues;
    private final Meter meter;

    public CallBack(Webhook webhook, Queues queues, Meter meter) {
        this.webhook = webhook;
        this.queues = queues;
        this.meter = meter;
    }

    /** Tells each; what can't be told now is queued again. */
    public void tell(List<Notice> notices) {
        notices.forEach(this::tell);
    }

    private void tell(Notice notice) {
        switch (webhook.post(notice)) {
            case TAKEN -> meter.count(Meter.Event.NOTICE_DELIVERED, 1);
            case REFUSED -> queues.dead(List.of(notice), "the client refused it: " + client(notice));
            case LATER -> later(notice);
        }
    }

    private void later(Notice notice) {
        if (notice.attempt() < MOST_ATTEMPTS && queues.areDurable()) {
            var delay = DELAYS.get(Math.min(notice.attempt(), DELAYS.size()) - 1);
            queues.notices(List.of(notice.again()), delay);
        } else {
            queues.dead(
                    List.of(notice),
                    "the client did not take it in " + notice.attempt() + " attempts: " + client(notice));
        }
    }

    /** Reasons get into logs, where the rest of an address may be a secret. */
    private static String client(Notice notice) {
        var callback = notice.callback();
        return Objects.requireNonNullElseGet(
                callback.getHost(), () -> NoticeLine.connectorOf(callback).orElse("?"));
    }
}
