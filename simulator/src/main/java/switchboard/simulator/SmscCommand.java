package switchboard.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import switchboard.simulator.cli.Options;
import switchboard.simulator.control.ControlServer;
import switchboard.simulator.smsc.ReceiptSettings;
import switchboard.simulator.smsc.Smsc;
import switchboard.simulator.smsc.SmscSettings;

/** Starts the SMSC and its control; both run until the process is told to stop. */
final class SmscCommand {
    static final int RUNS_ON = -1;
    private static final Set<String> OPTIONS = Set.of(
            "bind",
            "smpp-port",
            "http-port",
            "system-id",
            "password",
            "keep",
            "ledger",
            "receipt-delay-ms",
            "answer-timeout-ms",
            "retry-delay-ms",
            "retries",
            "window",
            "ready-file");

    private SmscCommand() {}

    static int run(List<String> arguments) throws IOException {
        Options options = Options.parse(arguments, OPTIONS);
        SmscSettings settings = settings(options);
        Smsc smsc = Smsc.start(settings);
        ReceiptSettings usual = ReceiptSettings.DEFAULT;
        smsc.receipts(new ReceiptSettings(
                options.millis("receipt-delay-ms", usual.delay()), usual.state(), usual.prefix(), usual.percent()));
        ControlServer control = control(smsc, settings, options.port("http-port", 2780));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            control.close();
            smsc.close();
        }));
        announce(settings.host(), smsc.port(), control.port(), options);
        return RUNS_ON;
    }

    private static ControlServer control(Smsc smsc, SmscSettings settings, int port) throws IOException {
        try {
            return ControlServer.start(smsc, settings.host(), port, settings.keep());
        } catch (IOException e) {
            smsc.close();
            throw e;
        }
    }

    private static SmscSettings settings(Options options) {
        SmscSettings usual = SmscSettings.DEFAULT;
        return usual.withAddress(options.text("bind", usual.host()), options.port("smpp-port", usual.port()))
                .withLogin(
                        options.text("system-id").orElse(null),
                        options.text("password").orElse(null))
                .withKeep(options.number("keep", usual.keep(), 1, 10_000_000))
                .withLedger(options.path("ledger").orElse(null))
                .withPatience(
                        options.millis("answer-timeout-ms", usual.answerTimeout()),
                        options.millis("retry-delay-ms", usual.retryDelay()),
                        options.number("retries", usual.retries(), 1, 1_000_000),
                        options.number("window", usual.window(), 1, 1_000_000));
    }

    /** The ready file holds both ports as properties; it appears whole. */
    private static void announce(String host, int smpp, int http, Options options) throws IOException {
        System.out.println("SMSC simulator: SMPP on " + host + ":" + smpp + ", control on http://" + host + ":" + http
                + "/, callbacks to http://" + host + ":" + http + "/callbacks/...");
        if (options.path("ready-file").isPresent()) {
            Path file = options.path("ready-file").get().toAbsolutePath();
            Path unfinished = Files.writeString(
                    file.resolveSibling(file.getFileName() + ".tmp"),
                    "smpp.port=" + smpp + "\nhttp.port=" + http + "\n");
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
