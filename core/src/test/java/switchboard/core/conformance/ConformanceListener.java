package switchboard.core.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Writes down what became of the tests that prove a case: sheet, case, test, result, with tabs between. */
public final class ConformanceListener implements TestExecutionListener {
    private final Path file =
            Path.of("target", "conformance", ProcessHandle.current().pid() + ".tsv");

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            test.getSource()
                    .filter(MethodSource.class::isInstance)
                    .map(MethodSource.class::cast)
                    .ifPresent(source -> write(source, result));
        }
    }

    private void write(MethodSource source, TestExecutionResult result) {
        var name = source.getJavaClass().getSimpleName() + "." + source.getMethodName();
        var lines = new StringBuilder();
        for (var proof :
                AnnotationSupport.findRepeatableAnnotations(Optional.of(source.getJavaMethod()), Conforms.class)) {
            for (int number : proof.cases()) {
                lines.append(String.join("\t", proof.sheet(), "" + number, name, "" + result.getStatus()))
                        .append('\n');
            }
        }
        if (!lines.isEmpty()) {
            append(lines.toString());
        }
    }

    private synchronized void append(String lines) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be written", e);
        }
    }
}
