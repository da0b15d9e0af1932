package switchboard.core.flow;

import java.time.Clock;
import java.time.Duration;
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
    public record Told(int taken, List<Notice> refused, List<Notice> later, List<Notice> tooOld) {}

    /**
     * Tells those that are not older than the client wants them.
     *
     * @return completes with what is to be given to {@link #settle}
     */
    public CompletionStage<Told> tell(Connector connector, NoticeLine line, List<Notice> notices) {
        var oldest = clock.instant().minus(line.keep(connector));
        var young =
                notices.stream().filter(notice -> !notice.at().isBefore(oldest)).toList();
        var old =
                notices.stream().filter(notice -> notice.at().isBefore(oldest)).toList();
        return line.tell(connector, young).thenApply(answers -> told(young, answers, old));
    }

    private static Told told(List<Notice> notices, List<Webhook.Answer> answers, List<Notice> old) {
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
        return new Told(taken, refused, later, old);
    }

    /**
     * Puts on what was not taken, in the transaction that took the notices from their queue.
     *
     * @param keep how long after its event a notice is worth telling
     */
    public void settle(Told told, Duration keep) {
        meter.count(Meter.Event.NOTICE_DELIVERED, told.taken());
        dead(told.refused(), "the client refused it");
        dead(told.tooOld(), "the client did not take it within " + keep);
        if (!told.later().isEmpty()) {
            queues.notices(told.later().stream().map(Notice::again).toList(), PAUSE);
        }
    }

    private void dead(List<Notice> notices, String reason) {
        if (!notices.isEmpty()) {
            queues.dead(notices, reason);
        }
    }
}
