package switchboard.incontainer;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import switchboard.core.port.Archive;
import switchboard.core.port.ArchiveContract;
import switchboard.core.port.MessageStore;
import switchboard.ejb.persistence.JpaMessageStore;

/** What is forgotten on the server's database. */
@ExtendWith(ArquillianExtension.class)
class JpaArchiveIT implements ArchiveContract {
    @Inject
    Archive archive;

    @Inject
    JpaMessageStore store;

    @Deployment
    static EnterpriseArchive ear() {
        return TestedEar.with(JpaArchiveIT.class);
    }

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
