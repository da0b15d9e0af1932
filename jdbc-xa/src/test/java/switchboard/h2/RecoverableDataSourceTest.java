package switchboard.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.XAConnection;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database dies under a transaction, as it does when its disk is full. */
class RecoverableDataSourceTest {
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

    @TempDir
    Path folder;

    private final RecoverableDataSource source = new RecoverableDataSource();
    private String url = "";

    @BeforeEach
    void create() throws SQLException {
        url = "jdbc:h2:file:" + folder.resolve("db") + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
        source.setURL(url);
        execute("create table message(text varchar)");
    }

    @AfterEach
    void leaveTheFolder() throws SQLException {
        execute("shutdown");
    }

    @Test
    void a_commit_that_failed_in_its_second_phase_is_repeated_by_recovery() throws Exception {
        var connection = written();
        var resource = connection.getXAResource();
        resource.prepare(BRANCH);
        execute("shutdown immediately");

        assertThat(failure(() -> resource.commit(BRANCH, false)).errorCode).isEqualTo(XAException.XAER_RMFAIL);

        var again = source.getXAConnection();
        assertThat(again.getXAResource().recover(XAResource.TMSTARTRSCAN)).hasSize(1);
        again.getXAResource().commit(BRANCH, false);
        assertThat(count()).isEqualTo(1);
        again.close();
    }

    @Test
    void a_commit_of_one_phase_that_failed_is_no_commit() throws Exception {
        var resource = written().getXAResource();
        execute("shutdown immediately");

        assertThat(failure(() -> resource.commit(BRANCH, true)).errorCode).isEqualTo(XAException.XAER_RMERR);
        assertThat(count()).isZero();
    }

    @Test
    void a_branch_that_could_not_be_prepared_is_gone() throws Exception {
        var resource = written().getXAResource();
        execute("shutdown immediately");

        assertThat(failure(() -> resource.prepare(BRANCH)).errorCode).isEqualTo(XAException.XAER_RMFAIL);
        assertThat(failure(() -> resource.rollback(BRANCH)).errorCode).isEqualTo(XAException.XAER_RMFAIL);
        assertThat(source.getXAConnection().getXAResource().recover(XAResource.TMSTARTRSCAN))
                .isEmpty();
    }

    @Test
    void what_h2_gives_a_code_keeps_it() throws Exception {
        var resource = written().getXAResource();

        assertThat(failure(() -> resource.prepare(new Branch("another"))).errorCode)
                .isEqualTo(XAException.XAER_INVAL);
    }

    @Test
    void a_resource_is_the_same_as_itself_only() throws Exception {
        var connection = source.getXAConnection();
        var resource = connection.getXAResource();

        assertThat(resource.isSameRM(connection.getXAResource())).isTrue();
        assertThat(resource.isSameRM(source.getXAConnection().getXAResource())).isFalse();
    }

    /** Not yet prepared. */
    private XAConnection written() throws SQLException, XAException {
        var connection = source.getXAConnection();
        var resource = connection.getXAResource();
        resource.start(BRANCH, XAResource.TMNOFLAGS);
        try (var statement = connection.getConnection().createStatement()) {
            statement.execute("insert into message values ('kept?')");
        }
        resource.end(BRANCH, XAResource.TMSUCCESS);
        return connection;
    }

    private static XAException failure(ThrowingCallable step) {
        return catchThrowableOfType(XAException.class, step);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count() throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from message")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
