package switchboard.core.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import switchboard.core.delivery.Transmission;
import switchboard.core.message.MessageId;
import switchboard.core.phase.Incoming;

/** A store that keeps no messages: it only knows what receipts and repeats speak of. */
public interface ForgetfulStore extends MessageStore {

    @Override
    default void keep(List<Incoming> incoming) {}

    /** Nobody knows of another attempt. */
    @Override
    default List<Clearance> clear(List<Transmission> transmissions, Instant now) {
        return transmissions.stream().map(transmission -> Clearance.GO).toList();
    }

    @Override
    default List<Clearance> look(List<Transmission> transmissions) {
        return transmissions.stream().map(transmission -> Clearance.GO).toList();
    }

    @Override
    default Optional<Story> story(MessageId id, int from, int most) {
        return Optional.empty();
    }

    @Override
    default List<Standing> standings(MessageId id, int from, int most) {
        return List.of();
    }

    @Override
    default List<Story.Summary> search(Search search) {
        return List.of();
    }

    @Override
    default boolean keepsMessages() {
        return false;
    }
}
