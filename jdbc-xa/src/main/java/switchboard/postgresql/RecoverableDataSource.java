package switchboard.postgresql;

import java.sql.SQLException;
import javax.sql.XAConnection;
import org.postgresql.xa.PGXADataSource;
import switchboard.xa.RecoverableConnection;

/** PostgreSQL's data source; what its connections fail with has an error code by which recovery ends the transaction. */
public final class RecoverableDataSource extends PGXADataSource {
    @Override
    public XAConnection getXAConnection() throws SQLException {
        return new RecoverableConnection(super.getXAConnection());
    }

    @Override
    public XAConnection getXAConnection(String user, String password) throws SQLException {
        return new RecoverableConnection(super.getXAConnection(user, password));
    }
}
