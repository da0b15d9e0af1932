package switchboard.smpp.ra;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.ConnectionEvent;
import jakarta.resource.spi.ConnectionEventListener;
import jakarta.resource.spi.ConnectionManager;
import jakarta.resource.spi.ManagedConnection;
import jakarta.resource.spi.work.Work;
import jakarta.resource.spi.work.WorkManager;
import java.lang.reflect.Proxy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import switchboard.smpp.SmppConnectionFactory;

/** What a container gives to a resource adapter: threads, and a connection manager that pools nothing. */
final class Container implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();

    BootstrapContext context() {
        WorkManager works = proxy(WorkManager.class, (method, arguments) -> {
            threads.execute((Work) arguments[0]);
            return null;
        });
        return proxy(BootstrapContext.class, (method, arguments) -> method.equals("getWorkManager") ? works : null);
    }

    static SmppConnectionFactory factory(SmppResourceAdapter adapter) {
        SmppManagedConnectionFactory managed = new SmppManagedConnectionFactory();
        managed.setResourceAdapter(adapter);
        ConnectionManager manager = (factory, info) -> {
            ManagedConnection connection = factory.createManagedConnection(null, info);
            connection.addConnectionEventListener(pool());
            return connection.getConnection(null, info);
        };
        return (SmppConnectionFactory) managed.createConnectionFactory(manager);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static ConnectionEventListener pool() {
        return proxy(ConnectionEventListener.class, (method, arguments) -> {
            ConnectionEvent event = (ConnectionEvent) arguments[0];
            assertThat(event.getId()).isEqualTo(ConnectionEvent.CONNECTION_CLOSED);
            assertThat(event.getConnectionHandle()).isNotNull();
            return null;
        });
    }

    private interface Call {
        Object made(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.made(method.getName(), arguments)));
    }
}
