package switchboard.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.XAConnection;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.postgresql.RecoverableDataSource;

/** PostgreSQL ends a connection under a transaction, as it does when it is shut down or dies. */
class PostgresRecoveryIT {
    private static final Xid BRANCH = new Branch("one");

    private record Branch(String name) implements Xid {
        @Override
        public int getFormatId() {
            return 1;
        }

        @Override
        public byte[] getGlobalTransactionId() {
            return name.getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public byte[] getBranchQualifier() {
            return new byte[] {1};
        }
    }

    private static PostgresServer database;
    private static RecoverableDataSource source;

    @BeforeAll
    static void start() {
        database = PostgresServer.started();
        source = new RecoverableDataSource();
        source.setURL(database.url());
        source.setUser(PostgresServer.USER);
        source.setPassword(database.password());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void create() throws SQLException {
        execute("drop table if exists message");
        execute("create table message(words varchar)");
    }

    @Test
    void a_commit_that_failed_in_its_second_phase_is_repeated_by_recovery() throws Exception {
        var resource = written().getXAResource();
        resource.prepare(BRANCH);
        endConnections();

        assertThat(catchThrowableOfType(XAException.class, () -> resource.commit(BRANCH, false)).errorCode)
                .isEqualTo(XAException.XAER_RMFAIL);

        var again = source.getXAConnection();
        assertThat(again.getXAResource().recover(XAResource.TMSTARTRSCAN)).hasSize(1);
        again.getXAResource().commit(BRANCH, false);
        again.close();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void a_commit_of_one_phase_that_failed_is_no_commit() throws Exception {
        var resource = written().getXAResource();
        endConnections();

        assertThat(catchThrowableOfType(XAException.class, () -> resource.commit(BRANCH, true)).errorCode)
                .isEqualTo(XAException.XAER_RMERR);
        assertThat(count()).isZero();
    }

    @Test
    void a_rollback_that_failed_is_repeated_by_recovery() throws Exception {
        var resource = written().getXAResource();
        resource.prepare(BRANCH);
        endConnections();

        assertThat(catchThrowableOfType(XAException.class, () -> resource.rollback(BRANCH)).errorCode)
                .isEqualTo(XAException.XAER_RMFAIL);

        var again = source.getXAConnection();
        again.getXAResource().rollback(BRANCH);
        again.close();
        assertThat(count()).isZero();
    }

    /** Not yet prepared. */
    private static XAConnection written() throws SQLException, XAException {
        var connection = source.getXAConnection();
        var resource = connection.getXAResource();
        resource.start(BRANCH, XAResource.TMNOFLAGS);
        try (var statement = connection.getConnection().createStatement()) {
            statement.execute("insert into message values ('kept?')");
        }
        resource.end(BRANCH, XAResource.TMSUCCESS);
        return connection;
    }

    /** All but the one that says so. */
    private static void endConnections() throws SQLException {
        execute("select pg_terminate_backend(pid, 10000) from pg_stat_activity"
                + " where datname = 'switchboard' and pid <> pg_backend_pid()");
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), PostgresServer.USER, database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count() throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), PostgresServer.USER, database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from message")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
