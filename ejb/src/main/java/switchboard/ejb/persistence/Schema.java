package switchboard.ejb.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables to the version of this release before anything else starts. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {
    @Resource
    DataSource dataSource;

    @PostConstruct
    void migrate() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            PostgresSettings.check(connection);
        }
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
