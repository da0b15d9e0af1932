package switchboard.incontainer;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import switchboard.core.port.QuietTimes;
import switchboard.core.port.QuietTimesContract;

/** The durable quiet hours keep the contract. */
@ExtendWith(ArquillianExtension.class)
class JpaQuietTimesIT implements QuietTimesContract {
    @Inject
    QuietTimes times;

    @Deployment
    static EnterpriseArchive ear() {
        return TestedEar.with(JpaQuietTimesIT.class);
    }

    @BeforeEach
    void forget() {
        times.all().forEach(hours -> times.remove(hours.area()));
    }

    @Override
    public QuietTimes times() {
        return times;
    }
}
