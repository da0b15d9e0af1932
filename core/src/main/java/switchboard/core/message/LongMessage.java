package switchboard.core.message;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A long message as far as it came.
 *
 * @param parts of one series, each number once, in their order; at least one
 */
public record LongMessage(List<Part> parts) {
    public LongMessage {
        parts = parts.stream().sorted(Comparator.comparingInt(Part::number)).toList();
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts is empty");
        }
    }

    public Part first() {
        return parts.get(0);
    }

    public boolean isWhole() {
        return parts.size() == first().total();
    }

    /** Which parts did not come, as {@code 2/3} or {@code 1,3/4}: their numbers, and how many there should be. */
    public String missing() {
        var came = parts.stream().map(Part::number).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, first().total())
                .filter(number -> !came.contains(number))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(",", "", "/" + first().total()));
    }
}
