package switchboard.ejb.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import switchboard.core.Examples;
import switchboard.postgres.PostgresServer;

/**
 * The stores without a container: each call is a transaction of its own, or part of {@link #inTransaction}. Only what the
 * stores use of a container is here.
 */
final class PlainJpa implements AutoCloseable {
    private static final Pattern PLACE = Pattern.compile("\\?");

    private final PostgresServer database;
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Set<String> statements = ConcurrentHashMap.newKeySet();

    /** With the tables of this release. */
    PlainJpa(PostgresServer database) {
        this.database = database;
        Flyway.configure()
                .dataSource(database.url(), PostgresServer.USER, database.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        factory = Persistence.createEntityManagerFactory("switchboard", properties());
        beans.put(Clock.class, Examples.CLOCK);
        beans.put(EntityManager.class, proxy(EntityManager.class, this::current));
    }

    private Map<String, Object> properties() {
        return Map.ofEntries(
                Map.entry("jakarta.persistence.transactionType", "RESOURCE_LOCAL"),
                Map.entry("jakarta.persistence.jdbc.url", database.url()),
                Map.entry("jakarta.persistence.jdbc.user", PostgresServer.USER),
                Map.entry("jakarta.persistence.jdbc.password", database.password()),
                Map.entry("hibernate.connection.pool_size", "8"),
                Map.entry("hibernate.session_factory.statement_inspector", (StatementInspector) this::noted));
    }

    /** For what has this type in a store. */
    <T> PlainJpa with(Class<? super T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    /** A store by one of its interfaces. */
    <T> T store(Class<T> port, Class<? extends T> store) {
        var bean = bean(store);
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> inTransaction(() -> invoke(bean, method, arguments))));
    }

    /** Committed, unless the work throws; part of the one under way, if there is one. */
    <T> T inTransaction(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        try (var entities = factory.createEntityManager()) {
            current.set(entities);
            return committed(entities, work);
        } finally {
            current.remove();
        }
    }

    private static <T> T committed(EntityManager entities, Supplier<T> work) {
        var transaction = entities.getTransaction();
        transaction.begin();
        try {
            var result = work.get();
            transaction.commit();
            return result;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        }
    }

    int run(String sql) {
        return inTransaction(() -> current().createNativeQuery(sql).executeUpdate());
    }

    long count(String table) {
        return inTransaction(() -> ((Number) current()
                        .createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue());
    }

    /** What the work asks of the database. */
    Set<String> statementsOf(Runnable work) {
        statements.clear();
        work.run();
        return Set.copyOf(statements);
    }

    private String noted(String statement) {
        statements.add(statement);
        return statement;
    }

    /**
     * How PostgreSQL goes about it, whatever the parameters are, if it reads a table from end to end only where it must.
     * Parameters without values need the simple protocol.
     */
    String plan(String statement) {
        var url = database.url() + "?preferQueryMode=simple";
        try (var connection = DriverManager.getConnection(url, PostgresServer.USER, database.password());
                var query = connection.createStatement()) {
            query.execute("set enable_seqscan = off");
            return lines(query.executeQuery("explain (generic_plan) " + numbered(statement)));
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static String lines(ResultSet rows) throws SQLException {
        var lines = new StringBuilder();
        while (rows.next()) {
            lines.append(rows.getString(1)).append('\n');
        }
        return lines.toString();
    }

    private static String numbered(String statement) {
        var place = new AtomicInteger();
        return PLACE.matcher(statement).replaceAll(found -> "\\$" + place.incrementAndGet());
    }

    private EntityManager current() {
        return requireNonNull(current.get(), "no transaction");
    }

    private <T> T proxy(Class<T> type, Supplier<T> target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> invoke(target.get(), method, arguments)));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object bean(Class<?> type) {
        var known = beans.get(type);
        return known == null ? made(type) : known;
    }

    private Object made(Class<?> type) {
        try {
            var bean = type.getDeclaredConstructor().newInstance();
            beans.put(type, bean);
            for (var field : type.getDeclaredFields()) {
                if (isInjected(field)) {
                    field.set(bean, bean(field.getType()));
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " can't be made", e);
        }
    }

    private static boolean isInjected(Field field) {
        return field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class);
    }

    @Override
    public void close() {
        factory.close();
    }
}
