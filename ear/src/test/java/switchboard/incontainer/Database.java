package switchboard.incontainer;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** The server's database, past the gateway. */
final class Database {
    private static final List<String> JOURNEY =
            List.of("message", "transmission", "step", "sent_part", "client_reference", "part_assembly");

    private Database() {}

    /** Forgets all messages and what belongs to them. */
    static void forgetMessages() throws SQLException {
        for (var table : JOURNEY) {
            run("delete from " + table);
        }
    }

    static void run(String sql) throws SQLException {
        try (var connection = dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the rows. */
    static List<String> texts(String sql) throws SQLException {
        try (var connection = dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static DataSource dataSource() {
        try {
            return InitialContext.doLookup("java:comp/DefaultDataSource");
        } catch (NamingException e) {
            throw new IllegalStateException("the server has no database", e);
        }
    }
}
