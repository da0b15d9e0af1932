package switchboard.core.flow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import switchboard.core.delivery.Connector;
import switchboard.core.port.Meter;
import switchboard.core.port.Notice;
import switchboard.core.port.NoticeLine;
import switchboard.core.port.Queues;
import switchboard.core.port.Webhook;

/** Notices → clients at the other end of a line while it is up; those that are not taken are told again for a time. */
public final class TellLine {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Queues queues;
    private final Meter meter;
    private final Clock clock;

    public TellLine(Queues queues, Meter meter, Clock clock) {
        this.queues = queues;
        this.meter = meter;
        this.clock = clock;
    }

    /** Notices by what came of them. */
    public record Told(int taken, List<Notice> refused, List<Notice> later) {}

    /** @return completes with what is to be given to {@link #settle} */
    public CompletionStage<Told> tell(Connector connector, NoticeLine line, List<Notice> notices) {
        return line.tell(connector, notices).thenApply(answers -> told(notices, answers));
    }

    private static Told told(List<Notice> notices, List<Webhook.Answer> answers) {
        int taken = 0;
        var refused = new ArrayList<Notice>();
        var later = new ArrayList<Notice>();
        for (int i = 0; i < notices.size(); i++) {
            switch (answers.get(i)) {
                case TAKEN -> taken++;
                case REFUSED -> refused.add(notices.get(i));
                case LATER -> later.add(notices.get(i));
            }
        }
        return new Told(taken, refused, later);
    }

    /**
     * Puts on what was not taken, in the transaction that took the notices from their queue.
     *
     * @param keep how long after its event a notice is worth telling
     */
    public void settle(Told told, Duration keep) {
        var oldest = clock.instant().minus(keep);
        meter.count(Meter.Event.NOTICE_DELIVERED, told.taken());
        dead(told.refused(), "the client refused it");
        dead(old(told.later(), oldest), "the client did not take it within " + keep);
        var young = told.later().stream()
                .filter(notice -> !notice.at().isBefore(oldest))
                .map(Notice::again)
                .toList();
        if (!young.isEmpty()) {
            queues.notices(young, PAUSE);
        }
    }

    private static List<Notice> old(List<Notice> notices, Instant oldest) {
        return notices.stream().filter(notice -> notice.at().isBefore(oldest)).toList();
    }

    private void dead(List<Notice> notices, String reason) {
        if (!notices.isEmpty()) {
            queues.dead(notices, reason);
        }
    }
}
