package switchboard.it;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One server for all tests of this process, started when the first asks for it, stopped with the process. */
final class RunningGateway implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Gateway.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Only.GATEWAY.ensureRunning("tracked");
        return Only.GATEWAY;
    }

    /** No store of JUnit's: each class of a forked process is a run of its own, and its stores end with it. */
    private static final class Only {
        static final Gateway GATEWAY = new Gateway();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(GATEWAY::stop));
        }
    }
}
