package switchboard.ejb.jms;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.resource.ResourceException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong with the world from what is wrong with one message. */
final class Outage {
    /** Causes further down than this are no help; a cycle of causes ends here. */
    private static final int DEEPEST = 20;

    /** Connection, resources, intervention of an operator, system (SQL standard, and PostgreSQL, appendix A). */
    private static final Set<String> SQL_CLASSES = Set.of("08", "53", "57", "58");

    private Outage() {}

    /** Whether the database, the broker or the disk is the cause, so that the same may work later. */
    static boolean isBehind(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(Outage::isOutage);
    }

    private static boolean isOutage(Throwable cause) {
        return cause instanceof ResourceException
                || cause instanceof JMSException
                || cause instanceof JMSRuntimeException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || (cause instanceof SQLException sql && isOutage(sql.getSQLState()))
                || (cause instanceof IOException && !(cause instanceof JacksonException));
    }

    private static boolean isOutage(@Nullable String sqlState) {
        return sqlState != null && sqlState.length() == 5 && SQL_CLASSES.contains(sqlState.substring(0, 2));
    }
}
