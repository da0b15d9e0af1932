package switchboard.it;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One server for all tests, started when the first asks for it, stopped after the last. */
final class RunningGateway implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(RunningGateway.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Gateway.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var gateway = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Gateway.class, type -> new Gateway(), Gateway.class);
        gateway.ensureRunning("tracked");
        return gateway;
    }
}
