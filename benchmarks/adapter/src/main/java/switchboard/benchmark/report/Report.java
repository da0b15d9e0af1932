package switchboard.benchmark.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import switchboard.benchmark.Result;
import switchboard.benchmark.Result.Latency;
import switchboard.benchmark.Result.Queue;
import switchboard.benchmark.Result.Throughput;

/** Writes the page of a benchmark's results, in Markdown. */
public final class Report {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double LIBRARY_BAR = 2;
    private static final double CODEC_BAR = 0.3;
    private static final double LATENCY_BAR_MICROS = 1_000;

    private final List<Result> results;

    Report(List<Result> results) {
        this.results = results;
    }

    /** Arguments: the file of results, one line of JSON each, and what to say of the machine. */
    public static void main(String[] arguments) throws IOException {
        List<Result> results = Files.readAllLines(Path.of(arguments[0])).stream()
                .filter(line -> !line.isBlank())
                .map(Report::result)
                .toList();
        System.out.print(new Report(results).page(arguments[1]));
    }

    private static Result result(String line) {
        try {
            return JSON.readValue(line, Result.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a result: " + line, e);
        }
    }

    String page(String machine) {
        List<Case> cases = Case.of(of(Throughput.class).toList());
        return Method.TEXT.formatted(machine)
                + "\n## submit_sm a second, median of the rounds (least to most)\n\n" + speeds(cases)
                + "\n## How the adapter compares, each round by itself\n\n" + ratios(cases)
                + "\n## CPU seconds of the sender per 100,000\n\n" + cpu(cases)
                + "\n## From handing over a message to its answer, in µs\n\n" + latency()
                + "\n## Messages that wait\n\n" + queue();
    }

    private <T extends Result> Stream<T> of(Class<T> kind) {
        return results.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static String speeds(List<Case> cases) {
        StringBuilder table =
                new StringBuilder("| window | receipts | library | codec | adapter |\n|---|---|---|---|---|\n");
        for (Case one : cases) {
            table.append(one.name());
            for (String variant : List.of("library", "codec", "adapter")) {
                table.append(" | ").append(one.spread(variant, Case::perSecond).text(0));
            }
            table.append(" |\n");
        }
        return table.toString();
    }

    private static String ratios(List<Case> cases) {
        StringBuilder table = new StringBuilder(
                "| window | receipts | to the library | at least 2 | to the codec | at least 0.3 |\n|---|---|---|---|---|---|\n");
        for (Case one : cases) {
            Spread library = one.adapterTo("library");
            Spread codec = one.adapterTo("codec");
            table.append(one.name()).append(" | ");
            table.append(library.text(2)).append(" | ").append(verdict(library.median() >= LIBRARY_BAR));
            table.append(" | ");
            table.append(codec.text(2)).append(" | ").append(verdict(codec.median() >= CODEC_BAR));
            table.append(" |\n");
        }
        return table.toString();
    }

    private static String cpu(List<Case> cases) {
        StringBuilder table = new StringBuilder(
                "| window | receipts | library | codec | adapter | heap of the adapter's server afterwards, MB |\n|---|---|---|---|---|---|\n");
        for (Case one : cases) {
            table.append(one.name());
            for (String variant : List.of("library", "codec", "adapter")) {
                table.append(" | ")
                        .append(one.spread(variant, Case::cpuPer100000).text(2));
            }
            table.append(" | ")
                    .append(one.spread("adapter", Throughput::heapMegabytes).text(0));
            table.append(" |\n");
        }
        return table.toString();
    }

    private String latency() {
        Spread p50 = micros(Latency::p50Micros);
        return "| messages a second | p50 | at most 1,000 | p99 | most |\n|---|---|---|---|---|\n| "
                + of(Latency.class).mapToInt(Latency::rate).max().orElse(0) + " | " + p50.text(0) + " | "
                + verdict(p50.median() <= LATENCY_BAR_MICROS) + " | "
                + micros(Latency::p99Micros).text(0) + " | "
                + micros(Latency::maxMicros).text(0) + " |\n";
    }

    private Spread micros(ToLongFunction<Latency> value) {
        return Spread.of(
                of(Latency.class).map(run -> (double) value.applyAsLong(run)).toList());
    }

    private String queue() {
        StringBuilder table = new StringBuilder(
                "| handed over | kept | given back at once | heap before, MB | when all were handed over | when shut |\n|---|---|---|---|---|---|\n");
        of(Queue.class)
                .forEach(run -> table.append("| %,d | %,d | %,d | %,d | %,d | %,d |\n"
                        .formatted(
                                run.messages(),
                                run.kept(),
                                run.refused(),
                                run.heapBefore(),
                                run.heapQueued(),
                                run.heapAfter())));
        return table.toString();
    }

    private static String verdict(boolean met) {
        return met ? "met" : "**missed**";
    }
}
