package switchboard.it;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser for all tests of this process. Before each it forgets everything; after each no script may have failed. */
final class RunningBrowser implements ParameterResolver, BeforeEachCallback, AfterTestExecutionCallback {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Only.BROWSER;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Only.BROWSER.forget();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        var name = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        context.getExecutionException()
                .ifPresentOrElse(
                        failure -> Only.BROWSER.photograph("failed-" + name), () -> Only.BROWSER.mustHaveRunWell());
    }

    /** As {@link Gateway#ofThisProcess} does. */
    private static final class Only {
        static final Browser BROWSER = new Browser(Gateway.BASE_URL);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(BROWSER::close));
        }
    }
}
