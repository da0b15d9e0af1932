package example;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import switchboard.core.delivery.Attempt;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.message.Message;
import switchboard.core.port.Notice;
import switchboard.core.port.Queues;

/** Puts everything where it belongs, but what is rehearsed is taken for sent instead of being put before its network. */
record RehearsalQueues(Queues real, Clock clock) implements Queues {

    @Override
    public void connector(String connector, List<Transmission> batch, Duration delay) {
        var parts = batch.stream().collect(partitioningBy(RehearsalQueues::isRehearsed));
        real.connector(connector, parts.get(false), delay);
        real.outcomes(parts.get(true).stream().map(this::taken).toList());
    }

    private static boolean isRehearsed(Transmission transmission) {
        return transmission.message().tags().contains("rehearsal");
    }

    private Attempt taken(Transmission transmission) {
        var text = "rehearsed, not sent";
        return new Attempt(
                transmission, new Outcome(Outcome.Kind.ACCEPTED, List.of(), "", text, clock.instant()));
    }

    @Override
    public void incoming(List<Message> batch) {
        real.incoming(batch);
    }

    @Override
    public void accepted(List<Message> batch, Duration delay) {
        real.accepted(batch, delay);
    }

    @Override
    public void outcomes(List<Attempt> batch) {
        real.outcomes(batch);
    }

    @Override
    public void receipts(List<Receipt> batch, Duration delay) {
        real.receipts(batch, delay);
    }

    @Override
    public void notices(List<Notice> batch, Duration delay) {
        real.notices(batch, delay);
    }

    @Override
    public void dead(List<?> batch, String reason) {
        real.dead(batch, reason);
    }

    @Override
    public boolean areDurable() {
        return real.areDurable();
    }
}
