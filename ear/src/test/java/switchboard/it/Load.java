package switchboard.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A client in a process of its own. It repeats each request until there is a final answer, and keeps a ledger. */
final class Load implements AutoCloseable {
    /** What all recipients start with. */
    static final String PREFIX = "+491700";

    private final Gateway gateway;
    private final Path folder;
    private final Process process;

    private Load(Gateway gateway, Path folder, Process process) {
        this.gateway = gateway;
        this.folder = folder;
        this.process = process;
    }

    /** @param perSecond requests at most, of one message each; 0 for as many as possible */
    static Load start(Gateway gateway, int count, int perSecond) {
        var folder = SimulatorJar.folder("load");
        var process = SimulatorJar.start(
                folder,
                "load",
                "--url",
                gateway.baseUrl() + "/api/v1/messages",
                "--user",
                "admin",
                "--password-file",
                gateway.launcher().home().resolve("secrets/admin-password").toString(),
                "--count",
                Integer.toString(count),
                "--rate",
                Integer.toString(perSecond),
                "--connections",
                "8",
                "--ledger",
                folder.resolve("attempts").toString());
        return new Load(gateway, folder, process);
    }

    /** Returns when every request was accepted; fails if one had another final answer than 202. */
    Load awaitAccepted() {
        process.onExit().join();
        if (process.exitValue() != 0) {
            throw new AssertionError("not all were accepted: " + output(folder));
        }
        return this;
    }

    /** Returns when no message is on its way any more. */
    Load awaitSettled() {
        Eventually.isTrue(
                "all are settled",
                () -> List.of("QUEUED", "SENDING", "RETRYING").stream().allMatch(this::isNoneIn));
        return this;
    }

    private boolean isNoneIn(String state) {
        return gateway.admin()
                .get("/messages?words=load&most=1&state=" + state)
                .expect(200)
                .body()
                .path("messages")
                .isEmpty();
    }

    /** How many answers of this status there were so far; 0 for none at all, as from a server that is down. */
    long answers(int status) {
        try (var lines = Files.lines(folder.resolve("attempts"))) {
            return lines.map(line -> line.split("\t", -1))
                    .filter(fields -> !fields[1].equals("attempt"))
                    .filter(fields -> fields[3].equals(status == 0 ? "-" : Integer.toString(status)))
                    .count();
        } catch (IOException e) {
            throw new IllegalStateException("the load's ledger can't be read", e);
        }
    }

    /** Compares what was accepted with what the SMSC took: {@code lost=0} and so on. */
    String verdict(Smsc smsc) {
        var output = SimulatorJar.folder("check");
        SimulatorJar.start(
                        output,
                        "check",
                        "--attempts",
                        folder.resolve("attempts").toString(),
                        "--smsc",
                        smsc.ledger().toString())
                .onExit()
                .join();
        return output(output);
    }

    private static String output(Path folder) {
        try {
            return Files.readString(folder.resolve("output.log"));
        } catch (IOException e) {
            throw new IllegalStateException("no output in " + folder, e);
        }
    }

    /** What was not asked for by now stays so. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
