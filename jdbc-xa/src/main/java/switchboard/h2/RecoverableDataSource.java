package switchboard.h2;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.XAConnection;
import javax.sql.XADataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import switchboard.xa.RecoverableConnection;

/** H2's data source; what its connections fail with has an error code. */
public final class RecoverableDataSource implements XADataSource {
    private final JdbcDataSource h2 = new JdbcDataSource();

    /** {@code jdbc:h2:…}; named as H2 names the property, for the server's configuration. */
    public void setURL(String url) {
        h2.setURL(url);
    }

    @Override
    public XAConnection getXAConnection() throws SQLException {
        return new RecoverableConnection(h2.getXAConnection());
    }

    @Override
    public XAConnection getXAConnection(String user, String password) throws SQLException {
        return new RecoverableConnection(h2.getXAConnection(user, password));
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return h2.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        h2.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) {
        h2.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return h2.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return h2.getParentLogger();
    }
}
