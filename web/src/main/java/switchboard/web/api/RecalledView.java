package switchboard.web.api;

import java.util.List;
import switchboard.core.delivery.Answer;
import switchboard.core.port.Recalled;

/**
 * What became of a wish about a message.
 *
 * @param finished false if there was no time left for some: the same request again goes on
 * @param transmissions the first of them
 */
record RecalledView(Counts counts, boolean finished, List<One> transmissions) {

    /** Transmissions by result. */
    record Counts(int done, int refused, int unanswered, int notAsked) {
        static Counts of(Recalled recalled) {
            return new Counts(
                    recalled.count(Answer.Kind.DONE),
                    recalled.count(Answer.Kind.REFUSED),
                    recalled.count(Answer.Kind.UNANSWERED),
                    recalled.count(Answer.Kind.NOT_ASKED));
        }
    }

    /** What became of it for one recipient. */
    record One(String id, String to, Answer.Kind result, String code, String text) {
        static One of(Recalled.One one) {
            var answer = one.answer();
            return new One(one.id().toString(), one.recipient().value(), answer.kind(), answer.code(), answer.text());
        }
    }

    static RecalledView of(Recalled recalled) {
        return new RecalledView(
                Counts.of(recalled),
                recalled.finished(),
                recalled.first().stream().map(One::of).toList());
    }
}
