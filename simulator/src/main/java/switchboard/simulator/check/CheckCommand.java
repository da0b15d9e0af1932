package switchboard.simulator.check;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import switchboard.simulator.cli.Options;
import switchboard.simulator.cli.UsageException;

/** Tells whether anything that a gateway accepted was lost. */
public final class CheckCommand {
    private CheckCommand() {}

    /** 0 if nothing is lost, 1 if something is. Ledgers that say nothing prove nothing: a {@link UsageException}. */
    public static int run(List<String> arguments, PrintStream out) throws IOException {
        Options options = Options.parse(arguments, Set.of("attempts", "smsc"));
        Path attempts = Path.of(options.required("attempts"));
        Verdict verdict = new LedgerCheck().compare(attempts, Path.of(options.required("smsc")));
        verdict.lines().forEach(out::println);
        if (verdict.acknowledged() == 0) {
            throw new UsageException(attempts + " has no acknowledged message: nothing is proven");
        }
        return verdict.isGood() ? 0 : 1;
    }
}
