package switchboard.incontainer;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import switchboard.core.port.ScheduleStore;
import switchboard.core.port.ScheduleStoreContract;

/** The durable schedules keep the contract. */
@ExtendWith(ArquillianExtension.class)
class JpaScheduleStoreIT implements ScheduleStoreContract {
    @Inject
    ScheduleStore store;

    @Deployment
    static EnterpriseArchive ear() {
        return TestedEar.with(JpaScheduleStoreIT.class);
    }

    @BeforeEach
    void forget() {
        store.all().forEach(one -> store.remove(one.schedule().name()));
    }

    @Override
    public ScheduleStore store() {
        return store;
    }
}
