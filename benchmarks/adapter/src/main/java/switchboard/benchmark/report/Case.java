package switchboard.benchmark.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import switchboard.benchmark.Result.Throughput;

/** All that was sent with one window, with receipts or without: the rounds of each variant, in order. */
record Case(int window, boolean receipts, Map<String, List<Throughput>> rounds) {

    /** In the order in which they were first measured. */
    static List<Case> of(List<Throughput> runs) {
        Map<String, Case> cases = new LinkedHashMap<>();
        for (Throughput run : runs) {
            cases.computeIfAbsent(
                            run.window() + " " + run.receipts(),
                            key -> new Case(run.window(), run.receipts(), new LinkedHashMap<>()))
                    .rounds()
                    .computeIfAbsent(run.variant(), variant -> new ArrayList<>())
                    .add(run);
        }
        return List.copyOf(cases.values());
    }

    Spread spread(String variant, ToDoubleFunction<Throughput> value) {
        return Spread.of(
                of(variant).stream().map(run -> value.applyAsDouble(run)).toList());
    }

    /** How many times as fast the adapter is, each round by itself: only its neighbours had the same machine. */
    Spread adapterTo(String variant) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < of(variant).size(); i++) {
            ratios.add(perSecond(of("adapter").get(i)) / perSecond(of(variant).get(i)));
        }
        return Spread.of(ratios);
    }

    static double perSecond(Throughput run) {
        return run.messages() / run.seconds();
    }

    static double cpuPer100000(Throughput run) {
        return run.cpuSeconds() / run.messages() * 100_000;
    }

    private List<Throughput> of(String variant) {
        List<Throughput> runs = rounds.get(variant);
        if (runs == null) {
            throw new IllegalStateException("no run of " + variant + " with window " + window);
        }
        return runs;
    }

    /** The first cells of its lines. */
    String name() {
        return "| " + window + " | " + (receipts ? "yes" : "no");
    }
}
