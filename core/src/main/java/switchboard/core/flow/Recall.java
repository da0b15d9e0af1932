package switchboard.core.flow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import switchboard.core.delivery.Transport;
import switchboard.core.message.Content;
import switchboard.core.message.Direction;
import switchboard.core.port.Change;
import switchboard.core.port.MessageStore;
import switchboard.core.port.Queues;
import switchboard.core.port.Recalled;
import switchboard.core.port.Recalls;
import switchboard.core.port.Settings;
import switchboard.core.port.Standing;
import switchboard.core.port.Story;
import switchboard.core.port.Target;
import switchboard.core.port.Transactions;

/**
 * Doors → transmissions that exist already: stops them, asks the networks about them. No transaction is open while a
 * network is asked.
 */
public final class Recall implements Recalls {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final MessageStore store;
    private final Queues queues;
    private final Events events;
    private final Transactions transactions;
    private final Stop stop;
    private final Ask networks;
    private final Clock clock;

    /** @param transports by name */
    public Recall(
            MessageStore store,
            Queues queues,
            Events events,
            Transactions transactions,
            Settings settings,
            Function<String, Transport> transports,
            Clock clock) {
        this.store = store;
        this.queues = queues;
        this.events = events;
        this.transactions = transactions;
        this.stop = new Stop(store, events, clock);
        this.networks = new Ask(settings, transports);
        this.clock = clock;
    }

    @Override
    public Optional<Recalled> cancel(Target target) {
        return spans(target).map(spans -> {
            var tally = new Tally();
            // What waits comes first: it could leave while networks are asked about the rest.
            var sent = stop(spans, tally);
            var open = spans.stream().filter(span -> span.hasAnyOf(sent)).toList();
            ask(new Wish.Cancel(), open, standing -> sent.get(index(standing)), tally);
            return tally.result();
        });
    }

    @Override
    public Optional<Recalled> query(Target target) {
        return asked(new Wish.Query(), target);
    }

    @Override
    public Optional<Recalled> replace(Target target, Content.Text words) {
        return asked(new Wish.Replace(words), target);
    }

    private Optional<Recalled> asked(Wish wish, Target target) {
        return spans(target).map(spans -> {
            var tally = new Tally();
            ask(wish, spans, standing -> true, tally);
            return tally.result();
        });
    }

    private Optional<List<Span>> spans(Target target) {
        return store.story(target.message(), 0, 1)
                .filter(story -> isMeant(story, target))
                .map(story -> Span.of(target, story.summary().recipients()));
    }

    private static boolean isMeant(Story story, Target target) {
        var message = story.message();
        return message.direction() == Direction.OUTGOING
                && (target.account() == null || target.account().equals(message.account()))
                && (target.index() == null || target.index() < story.summary().recipients());
    }

    /** @return the indexes of those that networks have */
    private BitSet stop(List<Span> spans, Tally tally) {
        var sent = new BitSet();
        for (var span : spans) {
            var stopped = transactions.run(() -> stop.stop(span));
            stopped.settled().forEach(tally::add);
            stopped.sent().forEach(standing -> sent.set(index(standing)));
        }
        return sent;
    }

    private static int index(Standing standing) {
        return standing.transmission().id().index();
    }

    private void ask(Wish wish, List<Span> spans, Predicate<Standing> only, Tally tally) {
        var deadline = clock.instant().plus(LONGEST);
        for (var span : spans) {
            var standings = span.standings(store).stream().filter(only).toList();
            for (var batch : networks.batches(open(wish, standings, tally))) {
                ask(wish, batch, deadline, tally);
            }
        }
    }

    /** Those that their network can be asked about. */
    private static List<Standing> open(Wish wish, List<Standing> standings, Tally tally) {
        var open = new ArrayList<Standing>();
        for (var standing : standings) {
            var objection = wish.objection(standing);
            if (objection == null) {
                open.add(standing);
            } else {
                tally.add(Asked.not(standing.transmission(), objection));
            }
        }
        return open;
    }

    private void ask(Wish wish, List<Standing> batch, Instant deadline, Tally tally) {
        if (!clock.instant().isBefore(deadline)) {
            batch.forEach(standing -> tally.outOfTime(standing.transmission()));
            return;
        }
        var answered = networks.ask(wish, batch);
        transactions.run(() -> write(wish, answered));
        answered.forEach(tally::add);
    }

    private List<Change> write(Wish wish, List<Asked> answered) {
        var now = clock.instant();
        var receipts =
                answered.stream().flatMap(asked -> asked.receipts().stream()).toList();
        for (var batch : Batches.of(receipts, Span.LONGEST)) {
            queues.receipts(batch, Duration.ZERO);
        }
        var written = store.write(answered.stream()
                .map(asked -> asked.change(wish, now))
                .filter(Objects::nonNull)
                .toList());
        events.tell(written);
        return written;
    }
}
