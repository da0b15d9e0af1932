package switchboard.incontainer;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import switchboard.core.port.ScheduleStore;
import switchboard.core.port.ScheduleStoreContract;

/** The durable schedules keep the contract. */
class JpaScheduleStoreIT extends InServer implements ScheduleStoreContract {
    @Inject
    ScheduleStore store;

    @BeforeEach
    void forget() {
        store.all().forEach(one -> store.remove(one.schedule().name()));
    }

    @Override
    public ScheduleStore store() {
        return store;
    }
}
