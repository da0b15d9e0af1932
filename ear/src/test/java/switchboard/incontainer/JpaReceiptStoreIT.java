package switchboard.incontainer;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import switchboard.core.port.MessageStore;
import switchboard.core.port.MessageStoreContract;
import switchboard.ejb.persistence.JpaReceiptStore;

/** The store of the queued router keeps the contract, in the server and on its database. */
@ExtendWith(ArquillianExtension.class)
class JpaReceiptStoreIT implements MessageStoreContract {
    @Inject
    JpaReceiptStore store;

    @Deployment
    static EnterpriseArchive ear() {
        return TestedEar.with(JpaReceiptStoreIT.class);
    }

    @BeforeEach
    void forget() throws SQLException {
        Database.forgetMessages();
    }

    @Override
    public MessageStore store() {
        return store;
    }
}
