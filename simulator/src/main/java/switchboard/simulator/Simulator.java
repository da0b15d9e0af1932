package switchboard.simulator;

import java.io.IOException;
import java.util.List;
import switchboard.simulator.check.CheckCommand;
import switchboard.simulator.cli.UsageException;
import switchboard.simulator.load.LoadCommand;

/** The simulator's command line. Exit codes: 0 well, 1 the command found a fault, 2 used wrongly or can't start. */
public final class Simulator {
    private static final String USAGE = """
            usage: simulator [smsc] [--bind ADDRESS] [--smpp-port N] [--http-port N] [--system-id ID] [--password WORD]
                             [--keep N] [--ledger FILE] [--receipt-delay-ms N] [--answer-timeout-ms N]
                             [--retry-delay-ms N] [--retries N] [--window N] [--ready-file FILE]
                   simulator load --url URL [--user NAME --password-file FILE] --ledger FILE [--count N] [--connections N]
                             [--recipients-per-request N] [--rate N] [--from ADDRESS] [--deadline SECONDS] [--run NAME]
                   simulator check --attempts FILE --smsc FILE
            """;

    private Simulator() {}

    public static void main(String[] arguments) {
        int code = run(List.of(arguments));
        if (code >= 0) {
            System.exit(code);
        }
    }

    /** The exit code; negative if the command goes on in the background. */
    static int run(List<String> arguments) {
        boolean named = !arguments.isEmpty() && !arguments.get(0).startsWith("--");
        String command = named ? arguments.get(0) : "smsc";
        List<String> options = named ? arguments.subList(1, arguments.size()) : arguments;
        try {
            return options.contains("--help") ? help() : run(command, options);
        } catch (UsageException | IOException e) {
            System.err.println("simulator: " + e.getMessage());
            return 2;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 2;
        }
    }

    private static int run(String command, List<String> options) throws IOException, InterruptedException {
        return switch (command) {
            case "smsc" -> SmscCommand.run(options);
            case "load" -> LoadCommand.run(options);
            case "check" -> CheckCommand.run(options, System.out);
            case "help" -> help();
            default -> throw new UsageException("unknown command " + command + "; there are smsc, load, check");
        };
    }

    private static int help() {
        System.out.print(USAGE);
        return 0;
    }
}
