package switchboard.benchmark.report;

import java.util.List;
import java.util.Locale;

/** Several measurements of the same. */
record Spread(double median, double least, double most) {

    /** @param values at least one; of an even number the lower middle one is the median */
    static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return new Spread(sorted.get((sorted.size() - 1) / 2), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /** Such as {@code 1,234 (1,100 to 1,300)}. */
    String text(int decimals) {
        String number = "%,." + decimals + "f";
        return String.format(Locale.ROOT, number + " (" + number + " to " + number + ")", median, least, most);
    }
}
