package switchboard.incontainer;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import switchboard.core.port.QuietTimes;
import switchboard.core.port.QuietTimesContract;

/** The durable quiet hours keep the contract. */
class JpaQuietTimesIT extends InServer implements QuietTimesContract {
    @Inject
    QuietTimes times;

    @BeforeEach
    void forget() {
        times.all().forEach(hours -> times.remove(hours.area()));
    }

    @Override
    public QuietTimes times() {
        return times;
    }
}
