package switchboard.incontainer;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import switchboard.core.port.Archive;
import switchboard.core.port.ArchiveContract;
import switchboard.core.port.MessageStore;
import switchboard.ejb.persistence.JpaMessageStore;

/** What is forgotten on the server's database. */
class JpaArchiveIT extends InServer implements ArchiveContract {
    @Inject
    Archive archive;

    @Inject
    JpaMessageStore store;

    @BeforeEach
    void forget() throws SQLException {
        Database.forgetMessages();
    }

    @Override
    public Archive archive() {
        return archive;
    }

    @Override
    public MessageStore messages() {
        return store;
    }
}
