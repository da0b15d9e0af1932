package switchboard.ejb.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * What a PostgreSQL was told by whoever set it up, as far as the gateway depends on it.
 *
 * @param preparedTransactions {@code max_prepared_transactions}; by default 0
 * @param encoding of the database
 */
record PostgresSettings(int preparedTransactions, String encoding) {
    private static final String PRODUCT = "PostgreSQL";
    private static final String QUERY =
            "select current_setting('max_prepared_transactions')::int, current_setting('server_encoding')";

    /** @throws IllegalStateException if this is a PostgreSQL that the gateway can't work with, with what to change */
    static void check(DataSource database) {
        try (var connection = database.getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals(PRODUCT)) {
                read(connection).check();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database can't be asked how it is set up", e);
        }
    }

    private static PostgresSettings read(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(QUERY)) {
            rows.next();
            return new PostgresSettings(rows.getInt(1), rows.getString(2));
        }
    }

    /** Without prepared transactions the first message would fail, for ever, and say so in a line that few understand. */
    void check() {
        if (preparedTransactions == 0) {
            throw new IllegalStateException("PostgreSQL's max_prepared_transactions is 0, so that it can't take part in"
                    + " transactions together with the message broker: set it to as many as max_connections in"
                    + " postgresql.conf and restart PostgreSQL");
        }
        if (!encoding.equals("UTF8")) {
            throw new IllegalStateException("the database's encoding is " + encoding
                    + ", which can't keep all texts: make the database with encoding UTF8");
        }
    }
}
