package switchboard.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.core.ExamplePart;
import switchboard.core.port.Gateway;
import switchboard.core.port.PartStore;
import switchboard.core.port.PartStoreContract;
import switchboard.ejb.persistence.JpaPartStore;

/** The durable store of parts keeps the contract, and a message and its parts are settled together or not at all. */
class JpaPartStoreIT extends InServer implements PartStoreContract {
    private static final String INCOMING = "switchboard.incoming";

    @Inject
    JpaPartStore store;

    @Inject
    Gateway gateway;

    @Resource
    UserTransaction transaction;

    @BeforeEach
    void forget() throws SQLException {
        Database.forgetMessages();
    }

    @Override
    public PartStore parts() {
        return store;
    }

    private void take(ExamplePart part) {
        gateway.parts(List.of(part.build()));
    }

    private static List<String> words() throws SQLException {
        return Database.texts("select words from message where direction = 'INCOMING'");
    }

    private static void awaitWords(String expected) throws SQLException {
        Waiting.until(() -> !words().isEmpty());
        assertThat(words()).containsExactly(expected);
    }

    @Test
    void a_part_that_is_rolled_back_was_never_there() throws Exception {
        transaction.begin();
        take(ExamplePart.of(1, 2, "never"));
        transaction.rollback();
        assertThat(Database.texts("select id from part_assembly")).isEmpty();
    }

    @Test
    void the_last_part_puts_the_message_on_its_queue_when_it_is_committed() throws Exception {
        take(ExamplePart.of(2, 2, " me"));
        long before = Broker.everPut(INCOMING);
        transaction.begin();
        take(ExamplePart.of(1, 2, "Help"));
        transaction.rollback();
        assertThat(Broker.everPut(INCOMING)).isEqualTo(before);
        take(ExamplePart.of(1, 2, "Help"));
        assertThat(Broker.everPut(INCOMING)).isEqualTo(before + 1);
        awaitWords("Help me");
    }

    @Test
    void a_message_whose_time_is_over_goes_on_as_far_as_it_came() throws SQLException {
        take(ExamplePart.of(2, 3, "is anybody").due(NOON));
        awaitWords("[…]is anybody[…]");
    }
}
