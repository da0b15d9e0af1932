package switchboard.it;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser for the tests of a class. Before each it forgets everything; after each no script may have failed. */
final class RunningBrowser implements ParameterResolver, BeforeEachCallback, AfterTestExecutionCallback {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(RunningBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser(context);
    }

    private static Browser browser(ExtensionContext context) {
        var ofTheClass =
                context.getTestMethod().isPresent() ? context.getParent().orElseThrow() : context;
        return ofTheClass
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        context.getRequiredTestClass(), type -> new Browser(Gateway.BASE_URL), Browser.class);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browser(context).forget();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        var name = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        context.getExecutionException()
                .ifPresentOrElse(
                        failure -> browser(context).photograph("failed-" + name),
                        () -> browser(context).mustHaveRunWell());
    }
}
