package switchboard.incontainer;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import switchboard.core.port.KeepingMessageStoreContract;
import switchboard.core.port.MessageStore;
import switchboard.ejb.persistence.JpaMessageStore;

/** The store of the tracked router keeps the contract, in the server and on its database. */
class JpaMessageStoreIT extends InServer implements KeepingMessageStoreContract {
    @Inject
    JpaMessageStore store;

    @BeforeEach
    void forget() throws SQLException {
        Database.forgetMessages();
    }

    @Override
    public MessageStore store() {
        return store;
    }
}
