package switchboard.simulator.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * What two ledgers say about each other; a message is one text to one recipient.
 *
 * @param attempted messages that the client tried to hand over
 * @param acknowledged those that the gateway accepted
 * @param received different messages that the SMSC took
 * @param lost acknowledged, yet never received
 * @param duplicated received more than once
 * @param unexpected received, yet never attempted
 * @param recovered attempted and received, yet never acknowledged
 */
record Verdict(
        long attempted,
        long acknowledged,
        long received,
        List<String> lost,
        List<String> duplicated,
        List<String> unexpected,
        long recovered) {
    private static final int SHOWN = 10;

    boolean isGood() {
        return lost.isEmpty();
    }

    /** A summary line, then the first examples of each fault. */
    List<String> lines() {
        String summary = "attempted=" + attempted + " acknowledged=" + acknowledged + " received=" + received + " lost="
                + lost.size() + " duplicated=" + duplicated.size() + " unexpected=" + unexpected.size() + " recovered="
                + recovered;
        return Stream.of(
                        Stream.of(summary),
                        examples("lost", lost),
                        examples("duplicated", duplicated),
                        examples("unexpected", unexpected))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> examples(String word, List<String> messages) {
        return messages.stream().limit(SHOWN).map(message -> word + ": " + message);
    }
}
