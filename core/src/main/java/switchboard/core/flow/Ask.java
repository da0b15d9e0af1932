package switchboard.core.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import switchboard.core.delivery.Answer;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.ConnectorState.Phase;
import switchboard.core.delivery.SentPart;
import switchboard.core.delivery.Transport;
import switchboard.core.port.Settings;
import switchboard.core.port.Standing;

/** Asks the networks about what they took, as much at once as a connector's line carries, and waits for the answers. */
final class Ask {
    private final Settings settings;
    private final Function<String, Transport> transports;

    Ask(Settings settings, Function<String, Transport> transports) {
        this.settings = settings;
        this.transports = transports;
    }

    /** What may be asked at once, each batch of one connector. */
    List<List<Standing>> batches(List<Standing> standings) {
        var batches = new ArrayList<List<Standing>>();
        standings.stream()
                .collect(Collectors.groupingBy(
                        standing -> standing.transmission().connector(), LinkedHashMap::new, Collectors.toList()))
                .forEach((connector, some) -> batches.addAll(Batches.of(some, batchSize(connector))));
        return batches;
    }

    private int batchSize(String connector) {
        return settings.current().connector(connector).map(Connector::batchSize).orElse(Integer.MAX_VALUE);
    }

    /** One answer for each of the batch. */
    List<Asked> ask(Wish wish, List<Standing> batch) {
        var id = batch.get(0).transmission().connector();
        var connector = settings.current().connector(id);
        if (connector.isEmpty()) {
            return not(batch, "connector " + id + " does not exist any more");
        }
        var transport = transports.apply(connector.get().transport());
        return transport.state(id).phase() == Phase.UP
                ? put(wish, batch, transport, connector.get())
                : not(batch, "connector " + id + " is not up");
    }

    private static List<Asked> not(List<Standing> batch, String reason) {
        return batch.stream()
                .map(standing -> Asked.not(standing.transmission(), reason))
                .toList();
    }

    private static List<Asked> put(Wish wish, List<Standing> batch, Transport transport, Connector connector) {
        var open = batch.stream()
                .map(standing -> standing.remoteIds().stream()
                        .map(remoteId -> new SentPart(standing.transmission(), remoteId))
                        .map(part -> wish.put(transport, connector, part).toCompletableFuture())
                        .toList())
                .toList();
        var answered = new ArrayList<Asked>();
        for (int i = 0; i < batch.size(); i++) {
            answered.add(new Asked(batch.get(i).transmission(), joined(open.get(i))));
        }
        return answered;
    }

    private static List<Answer> joined(List<CompletableFuture<Answer>> parts) {
        return parts.stream().map(CompletableFuture::join).toList();
    }
}
