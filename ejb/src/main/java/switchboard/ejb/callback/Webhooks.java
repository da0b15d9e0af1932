package switchboard.ejb.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import switchboard.core.delivery.Connector;
import switchboard.core.port.Notice;
import switchboard.core.port.NoticeLine;
import switchboard.core.port.Settings;
import switchboard.core.port.Webhook;

/** Tells clients at their URL or, where no queue leads to it, by their line. */
@ApplicationScoped
class Webhooks implements Webhook {
    private static final long LONGEST_SECONDS = 10;

    @Inject
    HttpWebhook web;

    @Inject
    @Any
    Instance<NoticeLine> lines;

    @Inject
    Settings settings;

    @Override
    public Answer post(Notice notice) {
        return NoticeLine.connectorOf(notice.callback())
                .map(id -> settings.current()
                        .connector(id)
                        .map(connector -> tell(connector, notice))
                        .orElse(Answer.REFUSED))
                .orElseGet(() -> web.post(notice));
    }

    private Answer tell(Connector connector, Notice notice) {
        return lines.stream()
                .filter(line -> line.transport().equals(connector.transport()))
                .findFirst()
                .map(line -> tell(line, connector, notice))
                .orElse(Answer.REFUSED);
    }

    private static Answer tell(NoticeLine line, Connector connector, Notice notice) {
        try {
            return line.tell(connector, List.of(notice))
                    .toCompletableFuture()
                    .get(LONGEST_SECONDS, TimeUnit.SECONDS)
                    .get(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.LATER;
        } catch (ExecutionException | TimeoutException e) {
            return Answer.LATER;
        }
    }
}
