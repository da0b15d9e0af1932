package switchboard.simulator.load;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import switchboard.simulator.cli.Options;
import switchboard.simulator.cli.UsageException;
import switchboard.simulator.ledger.LedgerFile;

/** Loads a gateway and tells how fast it accepted. */
public final class LoadCommand {
    private static final Set<String> OPTIONS = Set.of(
            "url",
            "user",
            "password-file",
            "ledger",
            "count",
            "connections",
            "recipients-per-request",
            "rate",
            "from",
            "deadline",
            "run");

    private LoadCommand() {}

    /** 0 if every request was accepted, else 1. */
    public static int run(List<String> arguments) throws IOException, InterruptedException {
        Options options = Options.parse(arguments, OPTIONS);
        LoadPlan plan = plan(options);
        try (LedgerFile file = LedgerFile.open(Path.of(options.required("ledger")))) {
            LoadResult result = new LoadRun(plan, new LoadLedger(file)).run();
            System.out.println(result.summary());
            return result.accepted() == result.requests() ? 0 : 1;
        }
    }

    private static LoadPlan plan(Options options) throws IOException {
        return new LoadPlan(
                url(options.required("url")),
                authorization(options),
                options.text("run", UUID.randomUUID().toString().substring(0, 8)),
                options.text("from", "Switch"),
                options.number("count", 1_000, 1, 100_000_000),
                options.number("recipients-per-request", 1, 1, 10_000),
                options.number("connections", 8, 1, 10_000),
                options.number("rate", 0, 0, 1_000_000),
                Duration.ofSeconds(options.number("deadline", 300, 1, 1_000_000)));
    }

    private static URI url(String text) {
        try {
            URI url = URI.create(text);
            if (url.getHost() != null && Set.of("http", "https").contains(url.getScheme())) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // the same answer as for a URL of another kind
        }
        throw new UsageException("--url must be an http or https URL, not " + text);
    }

    private static String authorization(Options options) throws IOException {
        if (options.text("user").isEmpty()) {
            return "";
        }
        String login = options.required("user") + ":" + password(Path.of(options.required("password-file")));
        return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }

    private static String password(Path file) throws IOException {
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException e) {
            throw new UsageException("--password-file " + file + " does not exist");
        }
    }
}
