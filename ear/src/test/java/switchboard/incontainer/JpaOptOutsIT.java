package switchboard.incontainer;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import switchboard.core.port.OptOuts;
import switchboard.core.port.OptOutsContract;

/** The durable opt-outs keep the contract. */
@ExtendWith(ArquillianExtension.class)
class JpaOptOutsIT implements OptOutsContract {
    @Inject
    OptOuts optOuts;

    @Deployment
    static EnterpriseArchive ear() {
        return TestedEar.with(JpaOptOutsIT.class);
    }

    @BeforeEach
    void nobodyHasOptedOut() throws SQLException {
        Database.run("delete from opt_out");
    }

    @Override
    public OptOuts optOuts() {
        return optOuts;
    }
}
