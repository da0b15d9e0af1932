import java.sql.DriverManager;
import java.sql.SQLException;

/** {@code java -cp DRIVER Query.java URL USER PASSWORD SQL}: the first column of each row of the answer, a line each. */
class Query {
    public static void main(String... arguments) throws SQLException {
        try (var connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2]);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(arguments[3])) {
            while (rows.next()) {
                System.out.println(rows.getString(1));
            }
        }
    }
}
