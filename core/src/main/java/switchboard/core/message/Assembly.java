package switchboard.core.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of one series: the message that is not whole yet, and what the one before said.
 *
 * @param waiting the parts of the message that is not whole yet, each number once; empty if there is none
 * @param past the digests of the parts of the last whole message, by which it is known when it comes again
 * @param due when the waiting parts are settled; if nothing waits, when the past is forgotten
 */
public record Assembly(List<Part> waiting, Set<String> past, Instant due) {
    /** Octets that one message may have: 255 parts of 160 are 40,800. */
    public static final int MOST_OCTETS = 65_535;

    public Assembly {
        waiting = List.copyOf(waiting);
        past = Set.copyOf(past);
    }

    /** Of a series of which nothing is known. */
    public static Assembly before(Part first) {
        return new Assembly(List.of(), Set.of(), first.due());
    }

    /**
     * What follows from one more part.
     *
     * @param settled the message that waits no longer, whole or not
     * @param kept false if the part found no room
     */
    public record Step(Assembly after, Optional<LongMessage> settled, boolean kept) {}

    /** A part that came already changes nothing. One with other words has the reference of a message that is over. */
    public Step with(Part part) {
        var same = waiting.stream()
                .filter(other -> other.number() == part.number())
                .findFirst();
        if (same.isEmpty()) {
            return added(part);
        }
        return same.get().raw().equals(part.raw())
                ? new Step(this, Optional.empty(), true)
                : new Step(new Assembly(List.of(part), past, part.due()), settled(), true);
    }

    private Step added(Part part) {
        if (octets() + part.octets() > MOST_OCTETS) {
            return new Step(this, Optional.empty(), false);
        }
        var more = new Assembly(
                Stream.concat(waiting.stream(), Stream.of(part)).toList(), past, waiting.isEmpty() ? part.due() : due);
        return more.waiting.size() < part.total()
                ? new Step(more, Optional.empty(), true)
                : new Step(new Assembly(List.of(), digests(more.waiting), part.due()), more.settled(), true);
    }

    /** The message as far as it came; nothing if all of it repeats the last whole one. */
    public Optional<LongMessage> settled() {
        return past.containsAll(digests(waiting)) ? Optional.empty() : Optional.of(new LongMessage(waiting));
    }

    private int octets() {
        return waiting.stream().mapToInt(Part::octets).sum();
    }

    private static Set<String> digests(List<Part> parts) {
        return parts.stream().map(Part::digest).collect(Collectors.toSet());
    }
}
