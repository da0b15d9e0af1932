package switchboard.ejb.jms;

import java.util.List;
import java.util.concurrent.ExecutionException;
import switchboard.core.delivery.Connector;
import switchboard.core.flow.TellLine;
import switchboard.core.port.Notice;
import switchboard.core.port.NoticeLine;

/** Notices, to the client at the other end of the connector's line. */
record Telling(Connector connector, NoticeLine line, TellLine flow) implements RunnerWork<Notice> {

    @Override
    public String queue() {
        return QueueNames.ofNotices(connector.id());
    }

    @Override
    public Class<Notice> type() {
        return Notice.class;
    }

    @Override
    public Runnable work(List<Notice> batch) throws InterruptedException, ExecutionException {
        var told = flow.tell(connector, line, batch).toCompletableFuture().get();
        flow.settle(told, line.keep(connector));
        return () -> {};
    }
}
