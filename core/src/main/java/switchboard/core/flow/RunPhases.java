package switchboard.core.flow;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.core.phase.Incoming;
import switchboard.core.phase.Phases;
import switchboard.core.phase.Reply;
import switchboard.core.port.MessageStore;
import switchboard.core.port.Queues;

/** Incoming → the apps; their replies, and what they send on → accepted. */
public final class RunPhases {
    private final Supplier<Phases> phases;
    private final MessageStore store;
    private final Queues queues;
    private final Clock clock;
    private final Supplier<MessageId> ids;

    public RunPhases(Supplier<Phases> phases, MessageStore store, Queues queues, Clock clock, Supplier<MessageId> ids) {
        this.phases = phases;
        this.store = store;
        this.queues = queues;
        this.clock = clock;
        this.ids = ids;
    }

    public void run(List<Message> messages) {
        var results = phases.get().incoming(messages);
        store.keep(results);
        var leaving = leaving(results);
        if (!leaving.isEmpty()) {
            store.accept(leaving, List.of());
            queues.accepted(leaving);
        }
    }

    private List<Message> leaving(List<Incoming> results) {
        var now = Instant.ofEpochMilli(clock.millis());
        var leaving = new ArrayList<Message>();
        for (var result : results) {
            var message = result.message();
            result.replies().forEach(reply -> leaving.add(answer(message, reply, now)));
            result.forwards().forEach(connector -> leaving.add(message.forward(ids.get(), connector, now)));
        }
        return leaving;
    }

    private Message answer(Message message, Reply reply, Instant now) {
        var answer = reply.to().isEmpty()
                ? message.reply(ids.get(), reply.text(), now)
                : message.reply(ids.get(), reply.to(), reply.text(), now);
        return answer.withMoreAttributes(reply.attributes());
    }
}
