package switchboard.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.core.port.Usage;
import switchboard.core.port.UsageContract;
import switchboard.ejb.persistence.JpaUsage;

/** The durable counter of quotas keeps the contract, and counts nothing that is rolled back. */
class JpaUsageIT extends InServer implements UsageContract {
    @Inject
    JpaUsage usage;

    @Resource
    UserTransaction transaction;

    /** Whoever counts at the same moment waits at the account's row. */
    @BeforeEach
    void open() throws SQLException {
        Database.run("delete from account_usage");
        Database.run("insert into account (name, roles, password) values ('shop', 'SENDER', 'none')");
    }

    @AfterEach
    void close() throws SQLException {
        Database.run("delete from account where name = 'shop'");
    }

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        try {
            transaction.begin();
            try {
                return work.get();
            } finally {
                transaction.commit();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_is_rolled_back_was_not_used() throws Exception {
        transaction.begin();
        usage.hold(List.of("shop"));
        assertThat(usage.use("shop", List.of(DAILY), 3, NOON)).isEmpty();
        transaction.rollback();
        assertThat(inTransaction(() -> usage.use("shop", List.of(DAILY), 3, NOON)))
                .isEmpty();
    }
}
