package switchboard.core.port;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong with the world from what is wrong with one message or one request. */
public final class Outage {
    /** The container's and the broker's, which core knows by their names only. */
    private static final Set<String> OF_THE_CONTAINER =
            Set.of("jakarta.resource.ResourceException", "jakarta.jms.JMSException", "jakarta.jms.JMSRuntimeException");

    /** Connection, resources, intervention of an operator, system (SQL standard, and PostgreSQL, appendix A). */
    private static final Set<String> SQL_CLASSES = Set.of("08", "53", "57", "58");

    private Outage() {}

    /** Whether the database, the broker or the disk is the cause, so that the same may work later. */
    public static boolean isBehind(Throwable thrown) {
        return Causes.of(thrown).stream().anyMatch(Outage::isOutage);
    }

    private static boolean isOutage(Throwable cause) {
        return isOfTheContainer(cause.getClass())
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || (cause instanceof SQLException sql && (isOutage(sql.getSQLState()) || isOfTheDisk(sql)));
    }

    private static boolean isOfTheContainer(Class<?> kind) {
        for (Class<?> one = kind; one != null; one = one.getSuperclass()) {
            if (OF_THE_CONTAINER.contains(one.getName())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(@Nullable String sqlState) {
        return sqlState != null && sqlState.length() == 5 && SQL_CLASSES.contains(sqlState.substring(0, 2));
    }

    /** Without a database above it, input and output may be those of a client that hung up. */
    private static boolean isOfTheDisk(SQLException thrown) {
        return Causes.of(thrown).stream().anyMatch(IOException.class::isInstance);
    }
}
