package switchboard.incontainer;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import switchboard.core.port.MessageStore;
import switchboard.core.port.MessageStoreContract;
import switchboard.ejb.persistence.JpaReceiptStore;

/** The store of the queued router keeps the contract, in the server and on its database. */
class JpaReceiptStoreIT extends InServer implements MessageStoreContract {
    @Inject
    JpaReceiptStore store;

    @BeforeEach
    void forget() throws SQLException {
        Database.forgetMessages();
    }

    @Override
    public MessageStore store() {
        return store;
    }
}
