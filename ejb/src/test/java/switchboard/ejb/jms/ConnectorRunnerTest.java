package switchboard.ejb.jms;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.connector;

import jakarta.jms.ConnectionFactory;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import switchboard.core.delivery.AnsweringTransport;
import switchboard.core.delivery.Transmission;
import switchboard.core.flow.Deliver;
import switchboard.core.flow.KeepQuiet;
import switchboard.core.port.ForgetfulMessageStore;
import switchboard.core.port.InMemoryQuietTimes;
import switchboard.core.port.RecordingQueues;

class ConnectorRunnerTest {
    private final AnsweringTransport network = AnsweringTransport.accepting();
    private final List<String> transaction = new ArrayList<>();

    private ConnectorRunner<Transmission> runner(Supplier<Object> session) {
        var store = new ForgetfulMessageStore();
        var queues = RecordingQueues.patient();
        var quiet = new KeepQuiet(new InMemoryQuietTimes(), address -> Optional.empty(), store, queues, CLOCK);
        var work = new Delivering(connector("sim"), network, new Deliver(store, CLOCK), quiet, queues);
        var factory = like(ConnectionFactory.class, method -> session.get());
        var transactions = like(UserTransaction.class, method -> {
            transaction.add(method);
            return null;
        });
        var taking = new Taking(factory, new JmsQueues(), new BatchMessages());
        return new ConnectorRunner<>(
                connector("sim"), network, work, new ConnectorRunner.Toolbox(transactions, taking));
    }

    private interface Answers {
        Object to(String method);
    }

    private static <T> T like(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.to(method.getName())));
    }

    @Test
    void an_error_with_one_batch_is_rolled_back_and_does_not_end_the_runner() {
        var runner = new ArrayList<ConnectorRunner<?>>();
        runner.add(runner(() -> {
            runner.get(0).stop();
            throw new StackOverflowError();
        }));
        runner.get(0).run();
        assertThat(transaction).containsExactly("begin", "rollback");
    }
}
