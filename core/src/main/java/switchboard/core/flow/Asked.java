package switchboard.core.flow;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Answer;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.port.Change;

/** What was answered about one transmission: at least one answer, one for each of its parts. */
record Asked(Transmission transmission, List<Answer> answers) {

    static Asked not(Transmission transmission, String reason) {
        return new Asked(transmission, List.of(Answer.notAsked(reason)));
    }

    /** All parts together: the first answer that is not as wished counts, and names its part. */
    Answer sum() {
        return IntStream.range(0, answers.size())
                .filter(place -> answers.get(place).kind() != Answer.Kind.DONE)
                .mapToObj(this::ofPart)
                .findFirst()
                .orElseGet(() -> answers.get(0));
    }

    private Answer ofPart(int place) {
        var answer = answers.get(place);
        var part = answers.size() == 1 ? "" : " (part %d of %d)".formatted(place + 1, answers.size());
        return new Answer(answer.kind(), answer.code(), answer.text() + part, null);
    }

    List<Receipt> receipts() {
        return answers.stream().map(Answer::told).filter(Objects::nonNull).toList();
    }

    /** The line of the story; null if there is nothing to tell, or a receipt will. */
    @Nullable
    Change change(Wish wish, Instant now) {
        var sum = sum();
        return switch (sum.kind()) {
            case DONE -> wish.done(transmission, now);
            case REFUSED, UNANSWERED -> {
                var what = wish.name() + " " + sum.kind().name().toLowerCase(Locale.ROOT);
                var text = sum.text().isEmpty() ? what : what + ": " + sum.text();
                yield new Change(transmission, null, sum.code(), text, now, List.of());
            }
            case NOT_ASKED -> null;
        };
    }
}
