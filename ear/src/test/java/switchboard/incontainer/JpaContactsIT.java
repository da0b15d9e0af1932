package switchboard.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.core.contact.Contact;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.RetryPolicy;
import switchboard.core.port.ContactImport;
import switchboard.core.port.Contacts;
import switchboard.core.port.ContactsContract;
import switchboard.core.port.Settings;

/** The durable contacts keep the contract. */
class JpaContactsIT extends InServer implements ContactsContract {
    private static final int MOST = ContactImport.MOST_LINES;

    @Inject
    Contacts contacts;

    @Inject
    Settings settings;

    @Resource
    UserTransaction transaction;

    @BeforeEach
    void onlyTwoConnectors() throws SQLException {
        forget();
        for (var id : List.of("sim", "berlin")) {
            var line = Map.of("host", "127.0.0.1", "systemId", "shop", "password", "s3cr3t");
            assertThat(settings.save(new Connector(id, "smpp", line, false, 0, 10, RetryPolicy.STANDARD)))
                    .isEmpty();
        }
    }

    @AfterEach
    void forget() throws SQLException {
        for (var table : List.of("contact_connection", "contact_tag", "contact")) {
            Database.run("delete from " + table);
        }
        settings.removeConnector("sim");
        settings.removeConnector("berlin");
    }

    @Override
    public Contacts contacts() {
        return contacts;
    }

    @Override
    public long connections() {
        try {
            return Long.parseLong(
                    Database.texts("select count(*) from contact_connection").get(0));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_is_rolled_back_is_not_known() throws Exception {
        transaction.begin();
        contacts.name(ANNA_BY_SIM, "Anna");
        transaction.rollback();
        assertThat(contacts.behind(ANNA_BY_SIM)).isEmpty();
        assertThat(connections()).isZero();
    }

    @Test
    void the_longest_list_is_imported() {
        var list = new StringBuilder();
        for (int i = 0; i < MOST; i++) {
            list.append("Somebody,sim,+4917%08d%n".formatted(i));
        }
        assertThat(ContactImport.of(list.toString(), contacts)).isEqualTo(new ContactImport(MOST, List.of()));
        assertThat(connections()).isEqualTo(MOST);
    }

    @Test
    void a_name_that_is_none_changes_nothing() {
        var anna = contacts.name(ANNA_BY_SIM, "Anna");
        assertThatThrownBy(() -> contacts.name(ANNA_BY_SIM, "x".repeat(101)))
                .hasStackTraceContaining("name is longer than 100 characters");
        assertThat(contacts.behind(ANNA_BY_SIM)).map(Contact::name).contains(anna.name());
    }
}
