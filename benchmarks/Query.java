import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Properties;

/** {@code java -cp DRIVER Query.java URL PASSWORD_FILE SQL}: the first column of each row of the answer, a line each. */
class Query {
    public static void main(String... arguments) throws Exception {
        var login = new Properties();
        login.setProperty("password", Files.readString(Path.of(arguments[1])).strip());
        try (var connection = DriverManager.getConnection(arguments[0], login);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(arguments[2])) {
            while (rows.next()) {
                System.out.println(rows.getString(1));
            }
        }
    }
}
