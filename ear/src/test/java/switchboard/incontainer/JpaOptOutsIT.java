package switchboard.incontainer;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import switchboard.core.port.OptOuts;
import switchboard.core.port.OptOutsContract;

/** The durable opt-outs keep the contract. */
class JpaOptOutsIT extends InServer implements OptOutsContract {
    @Inject
    OptOuts optOuts;

    @BeforeEach
    void nobodyHasOptedOut() throws SQLException {
        Database.run("delete from opt_out");
    }

    @Override
    public OptOuts optOuts() {
        return optOuts;
    }
}
