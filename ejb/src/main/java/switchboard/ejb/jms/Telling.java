package switchboard.ejb.jms;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import switchboard.core.delivery.Connector;
import switchboard.core.flow.TellLine;
import switchboard.core.port.Notice;
import switchboard.core.port.NoticeLine;
import switchboard.core.port.Queues;

/** Notices, to the client at the other end of the connector's line. */
record Telling(Connector connector, NoticeLine line, TellLine flow, Queues queues) implements RunnerWork<Notice> {

    @Override
    public String queue() {
        return QueueNames.ofNotices(connector.id());
    }

    @Override
    public Class<Notice> type() {
        return Notice.class;
    }

    @Override
    public Optional<Duration> longestWait() {
        return Optional.of(line.keep(connector));
    }

    @Override
    public Instant since(Notice one) {
        return one.at();
    }

    @Override
    public void putBack(List<Notice> batch) {
        queues.notices(batch, Duration.ZERO);
    }

    @Override
    public Runnable work(List<Notice> batch) throws InterruptedException, ExecutionException {
        var told = flow.tell(connector, line, batch).toCompletableFuture().get();
        flow.settle(told, line.keep(connector));
        return () -> {};
    }
}
