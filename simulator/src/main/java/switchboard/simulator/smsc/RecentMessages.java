package switchboard.simulator.smsc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The last so many messages, for display. For one thread. */
final class RecentMessages {
    private final Map<String, StoredMessage> byId = new LinkedHashMap<>();
    private final int keep;

    RecentMessages(int keep) {
        this.keep = keep;
    }

    void add(StoredMessage message) {
        if (keep == 0) {
            return;
        }
        if (byId.size() == keep) {
            byId.remove(byId.keySet().iterator().next());
        }
        byId.put(message.id(), message);
    }

    /** Notes the state that a receipt told; nothing if the message is no longer kept. */
    void mark(String id, String state) {
        byId.computeIfPresent(id, (same, message) -> message.withState(state));
    }

    /** Other words; nothing if the message is no longer kept. */
    void replace(String id, String text) {
        byId.computeIfPresent(id, (same, message) -> message.withText(text));
    }

    Optional<StoredMessage> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Newest first. */
    List<StoredMessage> find(Predicate<StoredMessage> wanted, int limit) {
        List<StoredMessage> all = new ArrayList<>(byId.values());
        Collections.reverse(all);
        return all.stream().filter(wanted).limit(limit).toList();
    }

    int size() {
        return byId.size();
    }

    void reset() {
        byId.clear();
    }
}
