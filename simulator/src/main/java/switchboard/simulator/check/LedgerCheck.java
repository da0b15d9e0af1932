package switchboard.simulator.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares what a client handed over with what an SMSC took. Messages are matched by recipient and text, of which the SMSC's
 * ledger has the first 40 characters; so every text must be unique in them. Of a long message the first part counts.
 */
final class LedgerCheck {
    private static final String TAKEN = "0x00";
    private static final int TEXT_LENGTH = 40;

    private final Map<String, List<String>> messagesByReference = new HashMap<>();
    private final Set<String> attempted = new HashSet<>();
    private final Set<String> acknowledged = new HashSet<>();
    private final Map<String, Integer> received = new HashMap<>();

    Verdict compare(Path attempts, Path smsc) throws IOException {
        Ledgers.read(attempts, 5, this::attempt);
        Ledgers.read(smsc, 8, this::submit);
        Set<String> lost = new TreeSet<>(acknowledged);
        lost.removeAll(received.keySet());
        Set<String> unexpected = new TreeSet<>(received.keySet());
        unexpected.removeAll(attempted);
        return new Verdict(
                attempted.size(),
                acknowledged.size(),
                received.size(),
                List.copyOf(lost),
                duplicated(),
                List.copyOf(unexpected),
                recovered());
    }

    /** Time, kind, client reference, then recipients and text, or status and answer. */
    private void attempt(String[] line) {
        String reference = line[2];
        if (line[1].equals("attempt")) {
            List<String> messages = new ArrayList<>();
            for (String recipient : line[3].split(" ")) {
                messages.add(message(recipient, line[4]));
            }
            messagesByReference.put(reference, messages);
            attempted.addAll(messages);
        } else if (line[1].equals("accepted")) {
            acknowledged.addAll(messagesByReference.getOrDefault(reference, List.of(message("?", reference))));
        }
    }

    /** Time, message id, source, destination, sequence, part/parts, status, text. */
    private void submit(String[] line) {
        if (line[6].equals(TAKEN) && line[5].startsWith("1/")) {
            received.merge(message(line[3], line[7]), 1, Integer::sum);
        }
    }

    private static String message(String recipient, String text) {
        return recipient + " " + text.substring(0, Math.min(TEXT_LENGTH, text.length()));
    }

    private List<String> duplicated() {
        return received.entrySet().stream()
                .filter(message -> message.getValue() > 1)
                .map(message -> message.getKey() + " (" + message.getValue() + " times)")
                .sorted()
                .toList();
    }

    private long recovered() {
        return received.keySet().stream()
                .filter(message -> attempted.contains(message) && !acknowledged.contains(message))
                .count();
    }
}
